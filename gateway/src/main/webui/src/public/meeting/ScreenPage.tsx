import { useQueries } from '@tanstack/react-query'
import { agenda, floor } from '../../api/room'
import { all } from '../../api/views'
import { useBody, useForum, useWho } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Page } from '../../shared/Page'
import { NotFoundPage } from '../NotFoundPage'
import { HasFloor } from './HasFloor'

const NEXT = 6

/** The meeting for the projector: the item, who has the floor and for how long, who is next. */
export function ScreenPage({ session }: { session: string }) {
  const { id, view } = useForum()
  const bodyName = useBody()
  const name = useWho()
  const t = useT()
  const [items, talk] = useQueries({ queries: [agenda(id, session), floor(id, session)] })
  const meeting = all(view.sessions).find((one) => one.id === session)
  if (!meeting) return <NotFoundPage />
  const item = all(items.data?.items).find((one) => one.id === items.data?.current)
  const waiting = all(talk.data?.waiting)
  return (
    <div className="big-screen">
      <Page
        title={item?.title ?? meeting.title ?? t('session.number', { number: meeting.number ?? 1 })}
        over={{ to: `/forums/${id}/sessions/${session}`, name: bodyName(meeting.body) }}
      >
        {talk.data && <HasFloor floor={talk.data} />}
        {waiting.length > 0 && (
          <>
            <h2>
              <T k="floor.next" />
            </h2>
            <ol className="big-queue">
              {waiting.slice(0, NEXT).map((speaker) => (
                <li key={speaker.request}>{name(speaker.by)}</li>
              ))}
            </ol>
            {waiting.length > NEXT && (
              <p>
                <T k="floor.more" count={waiting.length - NEXT} />
              </p>
            )}
          </>
        )}
      </Page>
    </div>
  )
}
