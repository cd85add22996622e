import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { session } from '../api/queries'
import { useLive } from '../live/LiveProvider'
import type { QueuedAct } from '../offline/store'
import { drop, onWaiting, sendWaiting, waiting } from '../offline/waiting'
import { useForum } from '../shared/ForumContext'
import { type Key, T, useT } from '../shared/i18n'
import { Press } from '../shared/Press'
import { When } from '../shared/When'
import { Quoted } from '../shared/Quoted'

const EVERY = 20_000

/** Acts made without a line: kept, shown as not sent, and sent in order when it is back. */
export function NotSent() {
  const { id } = useForum()
  const t = useT()
  const { data: who } = useQuery(session())
  const queries = useQueryClient()
  const person = who?.person
  const lost = useLive() === 'lost'
  const [acts, setActs] = useState<QueuedAct[]>([])
  const look = useCallback(() => {
    if (person) void waiting(person, id).then(setActs)
  }, [person, id])
  useEffect(() => {
    look()
    return onWaiting(look)
  }, [look])
  useEffect(() => {
    if (!person) return
    const send = () => void sendWaiting(person, id).then((went) => {
        if (went) void queries.invalidateQueries({ queryKey: [id] })
      })
    send()
    addEventListener('online', send)
    const again = setInterval(send, EVERY)
    return () => {
      removeEventListener('online', send)
      clearInterval(again)
    }
  }, [person, id, queries])
  if (acts.length === 0 && !lost) return null
  return (
    <section className="note warn not-sent" aria-label={t('not-sent.title')} role="status">
      {lost && (
        <p>
          <T k="not-sent.offline" text={<a href={`/forums/${encodeURIComponent(id)}/text`}>{t('draft.text-only')}</a>} />
        </p>
      )}
      {acts.length > 0 && (
        <ul className="plain rows">
          {acts.map((act) => (
            <Kept act={act} key={act.n} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Kept({ act }: { act: QueuedAct }) {
  const t = useT()
  const what = t(`not-sent.what.${act.what}` as Key, { number: act.number })
  return (
    <li className="row">
      <p>
        <b>
          <T k={act.refused ? 'not-sent.refused' : 'not-sent'} />
        </b>{' '}
        {what} <span className="small quiet"><When at={new Date(act.made).toISOString()} /></span>{' '}
        <Press small weight="bare" name={t('not-sent.drop.of', { what })} onPress={() => void drop(act.n as number)}>
          <T k="not-sent.drop" />
        </Press>
      </p>
      {act.words && <p className="small"><Quoted>{act.words}</Quoted></p>}
      {act.refused && <p className="small">{act.refused.detail || act.refused.title}</p>}
    </li>
  )
}
