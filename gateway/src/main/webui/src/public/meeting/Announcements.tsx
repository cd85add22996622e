import type { AgendaView } from '../../api/room'
import { all } from '../../api/views'
import { useWho } from '../../shared/ForumContext'
import { T } from '../../shared/i18n'
import { When } from '../../shared/When'

const SHOWN = 3

/** What was announced, the latest first. */
export function Announcements({ agenda }: { agenda: AgendaView | undefined }) {
  const name = useWho()
  const latest = all(agenda?.announcements).slice(-SHOWN).reverse()
  if (latest.length === 0) return null
  return (
    <aside className="announcements" aria-live="polite">
      {latest.map(({ announcement, by, words, at }) => (
        <p key={announcement}>
          <b>{words}</b>{' '}
          <span className="small quiet">
            <T k="announcement.by" who={name(by)} when={<When at={at} />} />
          </span>
        </p>
      ))}
    </aside>
  )
}
