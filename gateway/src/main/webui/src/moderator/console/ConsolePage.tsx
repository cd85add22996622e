import { useQueries } from '@tanstack/react-query'
import { Link } from 'wouter'
import { motions } from '../../api/motions'
import { agenda, floor } from '../../api/room'
import { all } from '../../api/views'
import { leads, useActing } from '../../delegate/Acting'
import { AgendaItems } from '../../public/meeting/AgendaItems'
import { HasFloor } from '../../public/meeting/HasFloor'
import { MotionList } from '../../public/meeting/MotionList'
import { StoppedClock } from '../../public/meeting/StoppedClock'
import { SpeakersQueue } from '../../public/meeting/SpeakersQueue'
import { SpeakingTime } from '../../public/meeting/SpeakingTime'
import { NotFoundPage } from '../../public/NotFoundPage'
import { useBody, useForum } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { Page, Part } from '../../shared/Page'
import { Showing } from '../../shared/Showing'
import { State } from '../../shared/Tag'
import { When } from '../../shared/When'
import { AgendaDesk } from '../meeting/AgendaDesk'
import { PresenceNote } from '../PresenceNote'
import { ChairBar } from './ChairBar'
import { CheckPanel } from './CheckPanel'
import { ClosablePanel } from './ClosablePanel'
import { FloorBar } from './FloorBar'
import { GavelBar } from './GavelBar'
import { ItemBar } from './ItemBar'
import { Keyed } from './Keyed'
import { KeyList } from './KeyList'
import { useKeys } from './keys'
import { MotionBar } from './MotionBar'
import { TextPanel } from './TextPanel'
import { Begun, VotePanel } from './VotePanel'

/** One screen for who runs a meeting: the item, its text, the floor, what may be done next. */
export function ConsolePage({ session }: { session: string }) {
  const { id, view } = useForum()
  const t = useT()
  const bodyName = useBody()
  const { now } = useActing()
  const keys = useKeys()
  const [items, talk, raised] = useQueries({ queries: [agenda(id, session), floor(id, session), motions(id, session)] })
  const meeting = all(view.sessions).find((one) => one.id === session)
  if (!meeting) return <NotFoundPage />
  const leading = leads(now, meeting.body)
  const running = meeting.stage === 'open' && leading
  const item = all(items.data?.items).find((one) => one.id === items.data?.current)
  return (
    <Showing what="console">
      <Page
        title={item?.title ?? meeting.title ?? t('session.number', { number: meeting.number ?? 1 })}
        over={{ to: `/forums/${id}/sessions/${session}`, name: bodyName(meeting.body) }}
        lead={
          <p>
            <State of="stage" value={meeting.stage} />{' '}
            <span className="small quiet">
              <When at={view.clock ?? view.at} zoned />
            </span>{' '}
            <Link className="small" href={`/forums/${id}/sessions/${session}/screen`}>
              <T k="meeting.screen" />
            </Link>
          </p>
        }
        aside={<KeyList on={keys.on} toggle={keys.toggle} />}
      >
        {!leading && (
          <p className="note">
            <T k="console.not-yours" body={bodyName(meeting.body)} />
          </p>
        )}
        {leading && meeting.stage !== 'closed' && <ChairBar meeting={meeting} floor={talk.data} motions={raised.data} />}
        <StoppedClock session={session} />
        {running && <PresenceNote body={meeting.body} />}
        {running && <GavelBar session={session} />}
        {running && talk.data?.vote && <Begun id={talk.data.vote} />}
        {running && raised.data && <MotionBar motions={raised.data} floor={talk.data} />}
        <div className="console-columns">
          <Part title={t('floor.title')} id="floor">
            <Loaded query={talk}>
              {(talking) => (
                <>
                  <HasFloor floor={talking} />
                  {running && <FloorBar floor={talking} />}
                  <SpeakersQueue floor={talking} meeting={meeting} bar={running} />
                  <SpeakingTime floor={talking} />
                </>
              )}
            </Loaded>
          </Part>
          <div>
            {running && (
              <>
                <Part title={t('console.text')} id="text">
                  <TextPanel agenda={items.data} body={meeting.body} />
                </Part>
                <Part title={t('console.votes')} id="votes">
                  <VotePanel floor={talk.data} free={raised.data?.current === undefined} meeting={meeting} item={item} />
                  <CheckPanel body={meeting.body} />
                </Part>
              </>
            )}
            <Part title={t('motions.title')} id="motions">
              <Loaded query={raised}>{(view) => <MotionList motions={view} />}</Loaded>
            </Part>
          </div>
          <div>
            <Part title={t('agenda.title')} id="agenda">
              {running && items.data && <ItemBar agenda={items.data} />}
              {leading && meeting.stage !== 'closed' && items.data && (
                <Keyed k="d">
                  <AgendaDesk agenda={items.data} meeting={meeting} />
                </Keyed>
              )}
              <Loaded query={items}>{(list) => <AgendaItems agenda={list} meeting={meeting} bar={running} />}</Loaded>
            </Part>
            <Part title={t('closable.title')} id="closable">
              <ClosablePanel session={session} />
            </Part>
          </div>
        </div>
      </Page>
    </Showing>
  )
}
