import type { ReactNode } from 'react'
import { all, type BracketView } from '../../api/views'
import { useBody, useForum } from '../ForumContext'
import { T } from '../i18n'
import { Tag } from '../Tag'
import { BracketDetails } from './BracketDetails'
import { HolderChip } from './HolderChip'
import { dressed } from './holders'
import { Quoted } from '../Quoted'
import { Until } from '../Until'
import { wayOf } from './wayOf'

const DEEP = 4

/** One bracket explained: who holds it and why, where it sits, what it hangs on. */
export function BracketNote({ bracket, acts }: { bracket: BracketView; acts?: ReactNode }) {
  const { id, depth } = bracket
  const holders = all(bracket.holders)
  return (
    <section className={`bracket-note depth-${Math.min(depth, 3)} ${dressed(holders[0]?.holder)}`} id={id} tabIndex={-1} aria-labelledby={`${id}-name`}>
      <h4 id={`${id}-name`} className="bracket-name">
        <T k="bracket.name" id={id} />{' '}
        {depth >= DEEP && (
          <Tag tone="warn">
            <T k="bracket.deep" depth={depth} />
          </Tag>
        )}
      </h4>
      <ul className="holders">
        {holders.map(({ holder, reason }) => (
          <li key={holder}>
            <HolderChip holder={holder} />
            <span className="holder-reason">{reason ? <Quoted>{reason}</Quoted> : <T k="bracket.no-reason" />}</span>
          </li>
        ))}
        {holders.length === 0 && (
          <li className="quiet">
            <T k="bracket.nobody" />
          </li>
        )}
      </ul>
      <p className="bracket-path small">
        <Path bodies={all(bracket.path).map(({ body }) => body)} here={bracket.body} />
        <Taken body={bracket.body} />
      </p>
      <Given bracket={bracket} />
      {all(bracket.links).length > 0 && (
        <p className="small">
          <T k="bracket.linked" ids={all(bracket.links).join(', ')} />
        </p>
      )}
      <BracketDetails bracket={bracket} />
      {acts}
    </section>
  )
}

/** Whether the body that a bracket is before is meeting now. */
function Taken({ body }: { body: string }) {
  const { view } = useForum()
  const meeting = all(view.sessions).find((session) => session.body === body && session.stage === 'open')
  if (!meeting) return null
  return (
    <>
      {' · '}
      <span className="taken-now">
        <T k="bracket.meets" session={meeting.title} />
      </span>
    </>
  )
}

/** With which words it was passed on last, and until when the body it is before has it. */
function Given({ bracket }: { bracket: BracketView }) {
  const note = all(bracket.path).at(-1)?.note
  if (!note && !bracket.until) return null
  return (
    <>
      {note && (
        <p className="small">
          <Quoted>{note}</Quoted>
        </p>
      )}
      {bracket.until && (
        <p className="small">
          <T k="bracket.deadline" />: <Until at={bracket.until} running={!bracket.overdue} />{' '}
          {bracket.overdue && (
            <Tag tone="stop">
              <T k="desk.overdue" />
            </Tag>
          )}
        </p>
      )}
    </>
  )
}

/** The bodies a bracket has come through, to the one it is before now. */
function Path({ bodies, here }: { bodies: readonly string[]; here: string }) {
  const name = useBody()
  const path = wayOf([...bodies, here])
  return (
    <>
      <T k="bracket.before" />{' '}
      {path.map((body, i) => (
        <span key={`${body}${i}`}>
          {i > 0 && <span className="quiet"> → </span>}
          {i === path.length - 1 ? <b>{name(body)}</b> : <span className="quiet">{name(body)}</span>}
        </span>
      ))}
    </>
  )
}
