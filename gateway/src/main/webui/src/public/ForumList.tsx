import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { forums, session } from '../api/queries'
import { all } from '../api/views'
import { T, useName, useT } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page } from '../shared/Page'
import { Tag } from '../shared/Tag'
import { When } from '../shared/When'

/** The forums of this deployment. */
export function ForumList() {
  const t = useT()
  const nameOf = useName()
  const query = useQuery(forums())
  const { data: who } = useQuery(session())
  return (
    <Page
      title={t('forums.title')}
      lead={<T k="forums.lead" />}
      aside={
        who?.mayCreateForums && (
          <Link className="press plain" href="/new-forum">
            <T k="new-forum.link" />
          </Link>
        )
      }
    >
      <Loaded query={query}>
        {(list) =>
          all(list).length === 0 ? (
            <div className="empty">
              <p>
                <T k="forums.none" />
              </p>
              {who && !who.signedIn && (
                <p>
                  <T k="forums.none.sign-in" />
                </p>
              )}
            </div>
          ) : (
            <ul className="plain cards">
              {all(list).map((forum) => (
                <li className="card link-card" key={forum.id}>
                  <h2>
                    <Link href={`/forums/${forum.id}`}>{nameOf(forum.title, forum.id)}</Link>
                  </h2>
                  <p className="meta">
                    {forum.mode === 'rehearsal' && (
                      <Tag tone="warn">
                        <T k="rehearsal" />
                      </Tag>
                    )}
                    <span>{t('forum.charter', { name: forum.charter })}</span>
                    <span>
                      <T k="forum.last-act" at={<When at={forum.at} day />} />
                    </span>
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  )
}
