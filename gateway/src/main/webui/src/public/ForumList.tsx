import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { forums, session } from '../api/queries'
import { all, type ForumSummary } from '../api/views'
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
                    <span><T k="forum.charter" name={nameOf(forum.charterTitle, forum.charter)} /></span>
                    <span>
                      <T k="forum.last-act" at={<When at={forum.at} day />} />
                    </span>
                  </p>
                  <Now forum={forum} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  )
}

/** What goes on there at this moment: where somebody who comes in would go first. */
function Now({ forum }: { forum: ForumSummary }) {
  const nameOf = useName()
  const votes = all(forum.votes)
  const meetings = all(forum.meetings)
  if (votes.length + meetings.length === 0) return null
  const at = `/forums/${forum.id}`
  return (
    <ul className="plain now">
      {votes.map(({ id, question }) => (
        <li key={id}>
          <Tag tone="busy">
            <T k="forum.voting-now" />
          </Tag>{' '}
          <Link href={`${at}/polls/${id}`} dir="auto">
            {nameOf(question, id)}
          </Link>
        </li>
      ))}
      {meetings.map(({ id, body }) => (
        <li key={id}>
          <Tag tone="busy">
            <T k="forum.meeting-now" />
          </Tag>{' '}
          <Link href={`${at}/sessions/${id}`}>{nameOf(body, id)}</Link>
        </li>
      ))}
    </ul>
  )
}
