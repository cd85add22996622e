import { useQueries } from '@tanstack/react-query'
import { Link } from 'wouter'
import { checks, polls } from '../api/queries'
import { all } from '../api/views'
import { useForum } from '../shared/ForumContext'
import { T, useName, useT, Word } from '../shared/i18n'
import { OpenVote } from '../moderator/OpenVote'
import { Loaded } from '../shared/Loaded'
import { Page, Part } from '../shared/Page'
import { State, Tag } from '../shared/Tag'
import { Outcome } from '../shared/vote/Outcome'
import { When } from '../shared/When'
import { BeforeVotes } from './polls/BeforeVotes'
import { ByRight } from './polls/ByRight'

/** Votes; and apart from them temperature checks, which are not votes. */
export function PollsPage() {
  const { id } = useForum()
  const t = useT()
  const nameOf = useName()
  const [votes, feelings] = useQueries({ queries: [polls(id), checks(id)] })
  return (
    <Page title={t('polls.title')} lead={<T k="polls.lead" />} aside={<OpenVote />}>
      <Loaded query={votes}>
        {(list) =>
          all(list).length === 0 ? (
            <p className="empty">
              <T k="polls.none" />
            </p>
          ) : (
            <ul className="plain rows">
              {[...all(list)].reverse().map((poll) => (
                <li className="row" key={poll.poll}>
                  <p className="row-head">
                    <Link href={`/forums/${id}/polls/${poll.poll}`}>
                      <b>{nameOf(poll.question, poll.poll)}</b>
                    </Link>{' '}
                    {poll.outcome ? <Outcome poll={poll.poll} subject={poll.subject} value={poll.outcome} /> : <State of="stage" value={poll.state} />}
                  </p>
                  <p className="small quiet">
                    <Word of="poll-kind" value={poll.kind} />
                    {' · '}
                    <Word of="method" value={poll.method} />
                    {' · '}
                    <When at={poll.closedAt ?? poll.openedAt} />
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <ByRight />
      <BeforeVotes />
      {all(feelings.data).length > 0 && (
        <Part title={t('checks.title')} id="checks" note={<T k="check.notice" />}>
          <ul className="plain rows">
            {all(feelings.data).map((check) => (
              <li className="row" key={check.id}>
                <p className="row-head">
                  <Link href={`/forums/${id}/temperature-checks/${check.id}`}>
                    <b>{nameOf(check.question, check.id)}</b>
                  </Link>{' '}
                  <Tag tone="stop">
                    <T k="check.not-a-vote" />
                  </Tag>
                </p>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </Page>
  )
}
