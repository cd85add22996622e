import type { SessionView } from '../../api/views'
import { all } from '../../api/views'
import { useBody } from '../../shared/ForumContext'
import { T, useT, Word } from '../../shared/i18n'
import { Part } from '../../shared/Page'
import { State } from '../../shared/Tag'

/** The sessions of all bodies, with what was promised at their opening. */
export function Sessions({ sessions }: { sessions: readonly SessionView[] }) {
  const t = useT()
  const body = useBody()
  if (sessions.length === 0) return null
  return (
    <Part title={t('home.sessions')} id="sessions">
      <ul className="plain rows">
        {[...sessions].reverse().map((session) => (
          <li className="row" key={session.id}>
            <p className="row-head">
              <b>{session.title}</b> <State of="stage" value={session.stage} />
            </p>
            <p className="small quiet tabular">
              {body(session.body)}
              {session.present > 0 && (
                <>
                  {' · '}
                  <T k="session.present" count={session.present} />
                </>
              )}
            </p>
            {all(session.commitments).length > 0 && (
              <ul className="plain commitments">
                {all(session.commitments).map((commitment) => (
                  <li key={commitment.id}>
                    <span className="commitment-kind">
                      <Word of="commitment" value={commitment.kind} />
                    </span>
                    {commitment.text}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Part>
  )
}
