import * as limits from '#limits'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { meetingActs, sessions, type Session } from '../api/meeting'
import { all } from '../api/views'
import { leads, useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { Write } from '../shared/Fields'
import { useBody, useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { Say } from '../shared/Say'
import { Link } from 'wouter'
import { Presence } from './meeting/Presence'
import { type Promised, promised, PromisesField } from './PromisesField'
import { WhoIsHere } from './WhoIsHere'

/**
 * For who leads a body: opens its meeting, says who is in the room, suspends and resumes.
 *
 * @param here whether it stands on the meeting's own page
 */
export function Meeting({ body, here = false }: { body: string; here?: boolean }) {
  const { id } = useForum()
  const t = useT()
  const { now } = useActing()
  const { data } = useQuery(sessions(id))
  if (!leads(now, body)) return null
  const held = all(data).filter((session) => session.body === body)
  const running = held.find(({ stage }) => stage !== 'closed')
  if (running) return <Running session={running} here={here} />
  return (
    <Ask weight="strong" label={<T k="session.open" />} title={t('session.open')}>
      {(close) => <OpenForm body={body} taken={all(data).map((session) => session.id)} count={held.length + 1} done={close} />}
    </Ask>
  )
}

function OpenForm({ body, taken, count, done }: { body: string; taken: string[]; count: number; done: () => void }) {
  const t = useT()
  const name = useBody()
  const [title, setTitle] = useState(t('session.open.start', { body: name(body), count }))
  const [present, setPresent] = useState<string[]>([])
  const [promises, setPromises] = useState<Promised[]>([])
  const act = useAct(meetingActs.open)
  let n = count
  while (taken.includes(`${body}-${n}`)) n++
  return (
    <ActForm
      act={act}
      send={() =>
        act.run({ session: `${body}-${n}`, body, title: title.trim(), commitments: promised(promises), present: present.length > 0 ? present : undefined })
      }
      done={done}
      label={<T k="session.open" />}
    >
      <p>
        <T k="session.open.meaning" body={name(body)} />
      </p>
      <Write label={t('table.name')} longest={limits.NewSession.title} value={title} onChange={setTitle} needed />
      <details>
        <summary>
          <T k="session.presence" />
        </summary>
        <p>
          <T k="session.open.presence" />
        </p>
        <WhoIsHere value={present} onChange={setPresent} />
      </details>
      <details>
        <summary>
          <T k="session.promises" />
        </summary>
        <PromisesField value={promises} onChange={setPromises} />
      </details>
    </ActForm>
  )
}

function Running({ session, here }: { session: Session; here: boolean }) {
  const t = useT()
  const suspend = useAct(meetingActs.suspend)
  const resume = useAct(meetingActs.resume)
  const { id } = useForum()
  const at = `/forums/${id}/sessions/${session.id}`
  return (
    <>
      {!here && (
        <>
          <Link className="press plain small" href={at}>
            <T k="my.to.session" />
          </Link>
          <Link className="press plain small" href={`${at}/console`}>
            <T k="console.link" />
          </Link>
        </>
      )}
      {session.stage === 'suspended' ? (
        <Press weight="strong" onPress={() => void resume.run(session.id)} waiting={resume.waiting}>
          <T k="session.resume" />
        </Press>
      ) : (
        <>
          <Presence session={session} />
          <Say
            label={<T k="session.suspend" />}
            title={t('session.suspend')}
            field={t('object.reason')}
            needed={false}
            act={{ ...suspend, run: (reason) => suspend.run(session.id, reason) }}
          />
        </>
      )}
      <ProblemNote error={resume.error} />
    </>
  )
}
