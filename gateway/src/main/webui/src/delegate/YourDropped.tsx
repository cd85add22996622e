import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { dropped, type DroppedBracket } from '../api/agreement'
import { all } from '../api/views'
import { useForum, useWho } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Part } from '../shared/Page'
import { Press } from '../shared/Press'
import { useKeptState } from '../shared/useKeptState'
import { When } from '../shared/When'
import { useActing } from './Acting'

/** Tells a seat which of its brackets a chair's draft or a report dropped, until it has taken note. */
export function YourDropped() {
  const { id } = useForum()
  const { now } = useActing()
  const t = useT()
  const seat = now?.seat
  const { data } = useQuery({ ...dropped(id), enabled: seat !== undefined })
  const [noted, note] = useKeptState<string[]>(`dropped-noted.${seat ?? ''}`, [])
  const key = (one: DroppedBracket) => `${one.by} ${one.bracket}`
  const yours = all(data).filter((one) => all(one.holders).some(({ holder }) => holder === seat) && !noted.includes(key(one)))
  if (!seat || yours.length === 0) return null
  return (
    <Part title={t('dropped.yours')} id="dropped" note={<T k="dropped.note" />}>
      <ul className="plain rows">
        {yours.map((one) => (
          <li className="row" key={key(one)}>
            <DroppedLine one={one} yours={seat} />
            <Press small name={t('dropped.noted.of', { bracket: one.bracket })} onPress={() => note([...noted, key(one)])}>
              <T k="dropped.noted" />
            </Press>
          </li>
        ))}
      </ul>
      <p className="small quiet">
        <T k="dropped.noted.where" />
      </p>
    </Part>
  )
}

/** One bracket that was dropped: where, by what, whose it was. */
export function DroppedLine({ one, yours }: { one: DroppedBracket; yours: string | undefined }) {
  const { id } = useForum()
  const t = useT()
  const who = useWho()
  const mine = all(one.holders).some(({ holder }) => holder === yours)
  const report = one.cause === 'report'
  const by = (
    <Link href={report ? `/forums/${id}/groups#${one.by}` : `/forums/${id}/drafts#${one.by}`}>
      {report ? t('dropped.report', { group: one.bodyName }) : (one.name ?? t('dropped.draft', { body: one.bodyName }))}
    </Link>
  )
  const number = <Link href={`/forums/${id}/draft#p-${one.provision}`}>{one.number}</Link>
  return (
    <>
      <p>
        <b>
          <T k={mine ? 'dropped.your' : 'dropped.one'} bracket={one.bracket} number={number} by={by} />
        </b>{' '}
        <span className="small quiet">
          <When at={one.at} />
        </span>
      </p>
      {one.words && (
        <p className="provision-text small">
          <del>{one.words}</del>
        </p>
      )}
      <p className="small quiet">
        <T k="dropped.holders" holders={all(one.holders).map(({ holder }) => who(holder)).join(', ')} />
        {all(one.into).length > 0 && (
          <>
            {' '}
            <T k="fates.into" ids={all(one.into).join(', ')} />
          </>
        )}
      </p>
    </>
  )
}
