import { useQueries } from '@tanstack/react-query'
import { headerOf } from '../../api/about'
import { checks, draft, polls } from '../../api/queries'
import { newest } from '../../api/record'
import { agenda } from '../../api/room'
import { all, type SessionView } from '../../api/views'
import { useForum } from '../../shared/ForumContext'
import { useName } from '../../shared/i18n'
import { Page } from '../../shared/Page'
import { Showing } from '../../shared/Showing'
import { NotFoundPage } from '../NotFoundPage'
import { answered, type Matter, matterOf, ofItem } from './matter'
import { OnScreen } from './OnScreen'
import { RoomOnScreen } from './RoomOnScreen'
import { Ticker } from './Ticker'

/**
 * The screen before the room: what is being dealt with, who has the floor, the vote as it stands, the
 * newest acts. It follows the record by itself; nobody has to press anything.
 *
 * @param session the meeting in whose room it hangs; without it, the forum's as a whole
 */
export function BigScreenPage({ session }: { session?: string }) {
  const { id, view, bodies } = useForum()
  const nameOf = useName()
  const [record, votes, text, feelings] = useQueries({ queries: [newest(id, view.seq), polls(id), draft(id), checks(id)] })
  const entries = all(record.data)
  const open = all(view.sessions).filter((one) => one.stage === 'open' && bodies.get(one.body)?.open !== false)
  const named = all(view.sessions).find((one) => one.id === session)
  const meeting = named ?? latest(open, entries.map((entry) => headerOf(entry).subject ?? ''))
  const [items] = useQueries({ queries: [{ ...agenda(id, meeting?.id ?? ''), enabled: meeting !== undefined }] })
  if (session && !named) return <NotFoundPage />
  const item = all(items.data?.items).find((one) => one.id === items.data?.current)
  const own = session ? (answered(entries, text.data) ?? ofItem(all(item?.subjects), text.data)) : undefined
  const voting = all(votes.data).some(({ state }) => state === 'open' || state === 'closing')
  const asked = all(feelings.data).find((one) => !one.closedAt && (!meeting || one.body === meeting.body))
  const newestMatter = () => matterOf(entries, all(votes.data), text.data)
  const matter: Matter = voting ? newestMatter() : asked ? { kind: 'check', check: asked.id } : (own ?? newestMatter())
  return (
    <Showing what="big-screen">
      <Page title={nameOf(view.title, id)}>
        <div className={meeting ? 'screen-parts' : 'screen-parts alone'}>
          <div className="screen-matter">
            <OnScreen matter={matter} />
          </div>
          {meeting && <RoomOnScreen meeting={meeting} />}
        </div>
        <Ticker entries={entries} />
      </Page>
    </Showing>
  )
}

/** Of the open meetings the one that was last acted in, else the one opened last. */
function latest(open: readonly SessionView[], subjects: readonly string[]): SessionView | undefined {
  const at = (one: SessionView) => Math.max(subjects.lastIndexOf(`session/${one.id}`), subjects.lastIndexOf(`body/${one.body}`))
  return [...open].sort((a, b) => at(a) - at(b)).at(-1)
}
