import { useQuery } from '@tanstack/react-query'
import type { Matter } from '../api/agreement'
import { meetingActs, presence, sessions } from '../api/meeting'
import { all } from '../api/views'
import { leads, useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { useForum } from '../shared/ForumContext'
import { T, useName } from '../shared/i18n'
import { Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { useSeats } from '../shared/useSeats'

/**
 * Before a body votes: who is noted as present, what a quorum needs, and how to note it where nobody did.
 * With a matter it says so of a vote on that; without one, of the opening of the meeting.
 */
export function PresenceNote({ body, matter }: { body: string; matter?: Matter }) {
  const { id } = useForum()
  const nameOf = useName()
  const { now } = useActing()
  const seats = useSeats()
  const act = useAct(meetingActs.present)
  const session = all(useQuery(sessions(id)).data).find((one) => one.body === body && one.stage === 'open')?.id
  const { data } = useQuery({ ...presence(id, session ?? ''), enabled: session !== undefined })
  if (!session || !data) return null
  const needed = matter ? all(data.votes).find((one) => one.matter === matter) : data.toOpen
  if (!needed) return null
  const short = data.noted && !needed.there
  return (
    <div className={`note${short || !data.noted ? ' warn' : ''}`} role="status">
      <p>
        {data.noted ? (
          <T k="presence.noted" present={data.present ?? 0} entitled={data.entitled ?? 0} />
        ) : (
          <T k={matter ? 'presence.unnoted.vote' : 'presence.unnoted'} />
        )}{' '}
        <T
          k={matter ? 'presence.needs.vote' : 'presence.needs.open'}
          words={nameOf(needed.words, '')}
          seats={needed.seats ?? 0}
        />{' '}
        {data.noted && <T k={short ? 'presence.missing' : 'presence.there'} />}
      </p>
      {!data.noted && leads(now, body) && (
        <p className="press-row">
          <Press small waiting={act.waiting} onPress={() => void act.run(session, seats.map((seat) => seat.id))}>
            <T k="presence.all-here" count={seats.length} />
          </Press>
          <span className="small">
            <T k="presence.one-by-one" />
          </span>
        </p>
      )}
      <ProblemNote error={act.error} />
    </div>
  )
}
