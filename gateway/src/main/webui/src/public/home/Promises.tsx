import { Link } from 'wouter'
import { all, type SessionView } from '../../api/views'
import { useForum } from '../../shared/ForumContext'
import { T, useT, Word } from '../../shared/i18n'
import { Part } from '../../shared/Page'

/** What was promised when sessions opened; it is held against what follows. */
export function Promises({ sessions }: { sessions: readonly SessionView[] }) {
  const { id } = useForum()
  const t = useT()
  const made = sessions.flatMap((session) => all(session.commitments).map((commitment) => ({ commitment, session })))
  if (made.length === 0) return null
  return (
    <Part
      title={t('home.promises')}
      id="promises"
      note={
        <Link href={`/forums/${id}/promises`}>
          <T k="promises.title" />
        </Link>
      }
    >
      <dl className="promises">
        {made.map(({ commitment, session }) => (
          <div key={`${session.id}.${commitment.id}`}>
            <dt>
              <Word of="commitment" value={commitment.kind} />
            </dt>
            <dd>
              {commitment.text} <span className="small quiet block">{session.title}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}
