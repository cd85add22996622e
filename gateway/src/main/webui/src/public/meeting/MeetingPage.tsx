import { useQueries } from '@tanstack/react-query'
import { Link } from 'wouter'
import { motions } from '../../api/motions'
import { agenda, floor } from '../../api/room'
import { all } from '../../api/views'
import { leads, useActing } from '../../delegate/Acting'
import { AskFloor } from '../../delegate/AskFloor'
import { MotionActs } from '../../delegate/MotionActs'
import { AgendaDesk } from '../../moderator/meeting/AgendaDesk'
import { FloorDesk } from '../../moderator/meeting/FloorDesk'
import { MeetingDesk } from '../../moderator/meeting/MeetingDesk'
import { PresenceNote } from '../../moderator/PresenceNote'
import { useBody, useForum } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { Page, Part } from '../../shared/Page'
import { Subject } from '../../shared/Subject'
import { State } from '../../shared/Tag'
import { NotFoundPage } from '../NotFoundPage'
import { AgendaItems } from './AgendaItems'
import { Announcements } from './Announcements'
import { HasFloor } from './HasFloor'
import { MotionList } from './MotionList'
import { Running } from './Running'
import { StoppedClock } from './StoppedClock'
import { SpeakersQueue } from './SpeakersQueue'
import { SpeakingTime } from './SpeakingTime'
import { Refusal } from '../../api/problem'

/** A meeting as it goes on: its agenda, who has the floor, who is next. */
export function MeetingPage({ session }: { session: string }) {
  const { id, view, bodies } = useForum()
  const t = useT()
  const bodyName = useBody()
  const { now } = useActing()
  const [items, talk, raised] = useQueries({ queries: [agenda(id, session), floor(id, session), motions(id, session)] })
  const meeting = all(view.sessions).find((one) => one.id === session)
  if (!meeting) return <NotFoundPage />
  const over = meeting.stage === 'closed'
  const item = all(items.data?.items).find((one) => one.id === items.data?.current)
  if (bodies.get(meeting.body)?.open === false && talk.error instanceof Refusal && talk.error.status === 404) {
    // its hours are public, what is said in it is not
    return (
      <Page title={meeting.title ?? t('session.number', { number: meeting.number ?? 1 })} over={{ to: `/forums/${id}/groups`, name: t('closed-groups.title') }}>
        <p>
          <T k="meeting.closed-doors" body={bodyName(meeting.body)} />
        </p>
      </Page>
    )
  }
  return (
    <Page
      title={meeting.title ?? t('session.number', { number: meeting.number ?? 1 })}
      over={{ to: `/forums/${id}/bodies/${meeting.body}/desk`, name: bodyName(meeting.body) }}
      lead={
        <p>
          <State of="stage" value={meeting.stage} />{' '}
          <Link href={`/forums/${id}/sessions/${session}/screen`}>
            <T k="meeting.screen" />
          </Link>
          {' · '}
          {leads(now, meeting.body) && (
            <>
              <Link href={`/forums/${id}/sessions/${session}/console`}>
                <T k="console.link" />
              </Link>
              {' · '}
            </>
          )}
          <Link href={`/forums/${id}/sessions/${session}/minutes`}>
            <T k="minutes.title" />
          </Link>
          {item && (
            <span className="block">
              <T k="meeting.now" item={<b dir="auto">{item.title}</b>} />{' '}
              {all(item.subjects).map((subject) => (
                <span key={subject}>
                  <Subject of={subject} />{' '}
                </span>
              ))}
            </span>
          )}
        </p>
      }
    >
      <StoppedClock session={session} />
      {!over && <Running body={meeting.body} floor={talk.data} />}
      <div className="meeting">
        <MeetingDesk meeting={meeting} />
        {meeting.stage === 'open' && <PresenceNote body={meeting.body} />}
      </div>
      <Announcements agenda={items.data} />
      <div className="columns meeting">
        <Part title={t('floor.title')} id="floor" note={<T k="floor.note" />}>
          <Loaded query={talk}>
            {(talking) => (
              <>
                <HasFloor floor={talking} />
                {!over && <AskFloor floor={talking} meeting={meeting} />}
                <SpeakersQueue floor={talking} meeting={meeting} />
                {!over && <FloorDesk floor={talking} meeting={meeting} />}
                <SpeakingTime floor={talking} />
              </>
            )}
          </Loaded>
        </Part>
        <Part title={t('motions.title')} id="motions">
          <Loaded query={raised}>
            {(view) => (
              <>
                <MotionActs motions={view} meeting={meeting} voting={talk.data?.vote !== undefined} item={item} />
                <MotionList motions={view} />
              </>
            )}
          </Loaded>
        </Part>
        <Part title={t('agenda.title')} id="agenda">
          <Loaded query={items}>
            {(list) => (
              <>
                <AgendaItems agenda={list} meeting={meeting} />
                {!over && <AgendaDesk agenda={list} meeting={meeting} />}
              </>
            )}
          </Loaded>
        </Part>
      </div>
    </Page>
  )
}
