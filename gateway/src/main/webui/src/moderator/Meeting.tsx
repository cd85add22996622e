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
import { WhoIsHere } from './WhoIsHere'

/** For who leads a body: opens its meeting, says who is in the room, suspends and resumes. */
export function Meeting({ body }: { body: string }) {
  const { id } = useForum()
  const t = useT()
  const { now } = useActing()
  const { data } = useQuery(sessions(id))
  if (!leads(now, body)) return null
  const here = all(data).filter((session) => session.body === body)
  const running = here.find(({ stage }) => stage !== 'closed')
  if (running) return <Running session={running} />
  return (
    <Ask weight="strong" label={<T k="session.open" />} title={t('session.open')}>
      {(close) => <OpenForm body={body} taken={all(data).map((session) => session.id)} count={here.length + 1} done={close} />}
    </Ask>
  )
}

function OpenForm({ body, taken, count, done }: { body: string; taken: string[]; count: number; done: () => void }) {
  const t = useT()
  const name = useBody()
  const [title, setTitle] = useState(t('session.open.start', { body: name(body), count }))
  const [present, setPresent] = useState<string[]>([])
  const act = useAct(meetingActs.open)
  let n = count
  while (taken.includes(`${body}-${n}`)) n++
  return (
    <ActForm act={act} send={() => act.run({ session: `${body}-${n}`, body, title: title.trim(), present: present.length > 0 ? present : undefined })} done={done} label={<T k="session.open" />}>
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
    </ActForm>
  )
}

function Running({ session }: { session: Session }) {
  const t = useT()
  const suspend = useAct(meetingActs.suspend)
  const resume = useAct(meetingActs.resume)
  const { id } = useForum()
  const at = `/forums/${id}/sessions/${session.id}`
  return (
    <>
      <Link className="press plain small" href={at}>
        <T k="my.to.session" />
      </Link>
      <Link className="press plain small" href={`${at}/console`}>
        <T k="console.link" />
      </Link>
      {session.stage === 'suspended' ? (
        <Press weight="strong" onPress={() => void resume.run(session.id)} waiting={resume.waiting}>
          <T k="session.resume" />
        </Press>
      ) : (
        <>
          <Ask small label={<T k="session.presence" />} title={t('session.presence')}>
            {(close) => <PresenceForm session={session} done={close} />}
          </Ask>
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

function PresenceForm({ session, done }: { session: Session; done: () => void }) {
  const [present, setPresent] = useState<string[]>([...all(session.present)])
  const act = useAct(meetingActs.present)
  return (
    <ActForm act={act} send={() => act.run(session.id, present)} done={done} label={<T k="session.presence.say" count={present.length} />}>
      <p>
        <T k="session.presence.meaning" />
      </p>
      <WhoIsHere value={present} onChange={setPresent} />
    </ActForm>
  )
}
