import { Link } from 'wouter'
import type { SessionView } from '../../api/views'
import { useBody, useForum } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Part } from '../../shared/Page'
import { SessionName } from '../../shared/SessionName'
import { State } from '../../shared/Tag'

/** The sessions of all bodies, newest first. */
export function Sessions({ sessions }: { sessions: readonly SessionView[] }) {
  const t = useT()
  const body = useBody()
  const { id } = useForum()
  if (sessions.length === 0) return null
  return (
    <Part title={t('home.sessions')} id="sessions">
      <ul className="plain rows">
        {[...sessions].reverse().map((session) => (
          <li className="row" key={session.id}>
            <p className="row-head">
              <Link href={`/forums/${id}/sessions/${session.id}`}>
                <b>
                  <SessionName session={session} />
                </b>
              </Link>{' '}
              <State of="stage" value={session.stage} />
            </p>
            <p className="small quiet tabular">
              <Link href={`/forums/${id}/bodies/${encodeURIComponent(session.body)}/desk`}>{body(session.body)}</Link>
              {session.present > 0 && (
                <>
                  {' · '}
                  <T k="session.present" count={session.present} />
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  )
}
