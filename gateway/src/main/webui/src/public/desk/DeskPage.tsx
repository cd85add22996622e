import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { desk, type Desk, dropped, type Waiting } from '../../api/agreement'
import { all } from '../../api/views'
import { useActing } from '../../delegate/Acting'
import { DroppedLine } from '../../delegate/YourDropped'
import { CloseSession } from '../../moderator/CloseSession'
import { Handing } from '../../moderator/Handing'
import { Meeting } from '../../moderator/Meeting'
import { ChallengedTag } from '../../shared/ChallengedTag'
import { CsvLink } from '../../shared/CsvLink'
import { useBody, useForum } from '../../shared/ForumContext'
import { T, type Key, useT } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { Page, Part } from '../../shared/Page'
import { Subject } from '../../shared/Subject'
import { Tag } from '../../shared/Tag'
import { Until } from '../../shared/Until'
import { When } from '../../shared/When'
import { Who } from '../../shared/Who'
import { CallRow } from '../calls/CallRow'
import { Quoted } from '../../shared/Quoted'

/** What a body owes, what waits above it, what it sent down, and what it has not taken up yet. */
export function DeskPage({ body }: { body: string }) {
  const { id } = useForum()
  const t = useT()
  const name = useBody()
  const query = useQuery(desk(id, body))
  return (
    <Page
      title={t('desk.title', { body: name(body) })}
      over={{ to: `/forums/${id}`, name: t('nav.home') }}
      lead={<T k="desk.lead" />}
      aside={
        <div className="toggles">
          <Meeting body={body} />
          {query.data && <CloseSession desk={query.data} />}
          <CsvLink of={`bodies/${encodeURIComponent(body)}/desk.csv`} />
        </div>
      }
    >
      <Loaded query={query}>{(view) => <Contents view={view} />}</Loaded>
    </Page>
  )
}

function Contents({ view }: { view: Desk }) {
  const body = useBody()
  const { id } = useForum()
  const t = useT()
  const { now } = useActing()
  const lost = useDropped(view.body)
  const parts: [Key, readonly unknown[]][] = [
    ['desk.owes', all(view.owes)],
    ['desk.passed-up', all(view.passedUp)],
    ['desk.above', all(view.above)],
    ['desk.down', all(view.down)],
    ['desk.dropped', lost],
    ['desk.calls', all(view.calls)],
    ['desk.to-take-up', all(view.toTakeUp)],
    ['desk.unconsidered', all(view.unconsidered)],
    ['challenges.title', all(view.challenges)],
  ]
  const nothing = parts.filter(([, list]) => list.length === 0).map(([key]) => key)
  const has = (key: Key) => !nothing.includes(key)
  return (
    <>
      <Brackets k="desk.owes" list={all(view.owes)} name="owes" />
      {has('desk.passed-up') && (
        <Part title={t('desk.passed-up')} id="passed-up" note={<T k="desk.passed-up.note" />}>
          <ul className="plain rows">
            {all(view.passedUp).map((one) => (
              <li className="row" key={one.provision}>
                <p>
                  <Link href={`/forums/${id}/draft#p-${one.provision}`}>
                    <b>{one.number}</b>
                  </Link>{' '}
                  {one.here ? <T k="desk.passed-up.here" /> : <T k="desk.passed-up.below" body={body(one.with)} />}
                  {' · '}
                  <span className="small quiet">
                    <T k="desk.passed-up.brackets" count={one.brackets} />
                  </span>
                </p>
                <Handing provision={one} body={view.body} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Brackets k="desk.above" list={all(view.above)} name="above" />
      <Brackets k="desk.down" list={all(view.down)} name="down" />
      {has('desk.dropped') && (
        <Part title={t('desk.dropped')} id="dropped">
          <ul className="plain rows">
            {lost.map((one) => (
              <li className="row" key={`${one.by} ${one.bracket}`}>
                <DroppedLine one={one} yours={now?.seat} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {has('desk.calls') && (
        <Part title={t('desk.calls')} id="calls">
          <ul className="plain rows">
            {all(view.calls).map((call) => (
              <CallRow call={call} key={call.id} />
            ))}
          </ul>
        </Part>
      )}
      {has('desk.to-take-up') && (
        <Part title={t('desk.to-take-up')} id="to-take-up">
          <ul className="plain rows">
            {all(view.toTakeUp).map((one) => (
              <li className="row" key={`${one.proposal}.${one.n}`}>
                <Link href={`/forums/${id}/proposals/${one.proposal}`}>
                  {one.symbol}, {one.n}
                </Link>{' '}
                <Subject of={`provision/${one.provision}`} />{' '}
                {one.challenged && <ChallengedTag />}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {has('desk.unconsidered') && (
        <Part title={t('desk.unconsidered')} id="unconsidered">
          <ul className="plain rows">
            {all(view.unconsidered).map((one) => (
              <li className="row" key={one.proposal}>
                <Link href={`/forums/${id}/proposals/${one.proposal}`}>{one.symbol}</Link> {one.title}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {has('challenges.title') && (
        <Part title={t('challenges.title')} id="challenges">
          <ul className="plain rows">
            {all(view.challenges).map((one) => (
              <li className="row" key={one.challenge}>
                <p>
                  <ChallengedTag /> <Subject of={one.subject} /> · <Who is={one.by} />: {one.grounds}
                </p>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {nothing.length > 0 && (
        <p className="quiet">
          <T k="desk.nothing-in" parts={nothing.map((key) => t(key)).join(' · ')} />
        </p>
      )}
    </>
  )
}

/** What was dropped over the heads of its holders, by this body's chair's drafts or groups that report to it. */
function useDropped(body: string) {
  const { id, bodies } = useForum()
  return all(useQuery(dropped(id)).data).filter((one) => one.body === body || bodies.get(one.body)?.parent === body)
}

function Brackets({ k, list, name }: { k: Key; list: readonly Waiting[]; name: string }) {
  const { id } = useForum()
  const t = useT()
  const body = useBody()
  if (list.length === 0) return null
  return (
    <Part title={t(k)} id={name}>
      <ul className="plain rows">
        {list.map((one) => (
          <li className="row" key={one.bracket}>
            <p className="row-head">
              <Link href={`/forums/${id}/draft#${one.bracket}`}>
                <b>
                  <T k="desk.bracket" bracket={one.bracket} number={one.number} />
                </b>
              </Link>{' '}
              {one.overdue && (
                <Tag tone="stop">
                  <T k="desk.overdue" />
                </Tag>
              )}
            </p>
            <p className="provision-text small">{one.shown}</p>
            <p className="small quiet">
              <T k={`desk.how.${one.how}` as Key} body={body(one.body)} at={<When at={one.since} />} />
              {' · '}
              <T k="desk.days" days={one.days} />
            </p>
            {one.until && (
              <p className="small">
                <T k="bracket.deadline" />: <Until at={one.until} running={!one.overdue} />
              </p>
            )}
            {one.note && <p className="small"><Quoted>{one.note}</Quoted></p>}
            <ul className="chips">
              {all(one.holders).map((holder) => (
                <li className="chip" key={holder.holder}>
                  <Who is={holder.holder.includes(':') ? holder.holder : `seat:${holder.holder}`} />
                  {holder.present != null && (
                    <span className="small quiet">
                      {' '}
                      (<T k={holder.present ? 'desk.present' : 'desk.absent'} />)
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Part>
  )
}
