import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { check, checks } from '../api/queries'
import { all, type CheckView } from '../api/views'
import { CheckAnswer } from '../delegate/CheckAnswer'
import { CloseCheck } from '../moderator/CloseCheck'
import { useBody, useForum } from '../shared/ForumContext'
import { T, useName, useT } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page } from '../shared/Page'
import { State } from '../shared/Tag'
import { Quoted } from '../shared/Quoted'

/** A temperature check: a show of feeling that decides nothing, and says so. */
export function CheckPage({ check: number }: { check: string }) {
  const { id } = useForum()
  const t = useT()
  const nameOf = useName()
  const query = useQuery(check(id, number))
  return (
    <Page
      title={query.data ? nameOf(query.data.question, number) : t('check.title', { id: number })}
      over={{ to: `/forums/${id}/polls`, name: t('polls.title') }}
    >
      <Loaded query={query}>{(view) => <Feeling view={view} />}</Loaded>
    </Page>
  )
}

function Feeling({ view }: { view: CheckView }) {
  const body = useBody()
  const t = useT()
  const { id } = useForum()
  const { data: list } = useQuery(checks(id))
  const act = all(list).find((line) => line.id === view.check)?.openedSeq
  return (
    <>
      <div className="not-a-vote">
        <p className="not-a-vote-name">
          <T k="check.not-a-vote" />
        </p>
        <p>
          <T k="check.notice" />
        </p>
      </div>
      <p className="meta">
        <State of="stage" value={view.closedAt ? 'closed' : 'open'} />
        <span>{body(view.body)}</span>
        <T k={view.counted ? 'check.counted' : 'check.not-counted'} />
      </p>
      {view.words && (
        <>
          <h2>
            <T k="check.words" />
          </h2>
          <blockquote><Quoted>{view.words}</Quoted></blockquote>
        </>
      )}
      {view.counts && Object.keys(view.counts).length > 0 && (
        <dl className="counts feelings tabular" aria-label={t('check.feelings')}>
          {(['favourable', 'unfavourable', 'undecided'] as const).map((answer) => (
            <div className="figure" key={answer}>
              <dt>
                <T k={`feeling.${answer}`} />
              </dt>
              <dd>{view.counts?.[answer] ?? 0}</dd>
            </div>
          ))}
        </dl>
      )}
      <section className="question">
        <h2>
          <T k="check.was-it" />
        </h2>
        <p>
          <T k="check.it-was-not" act={act === undefined ? '…' : <Link href={`/forums/${id}/record#entry-${act}`}>{act}</Link>} />
        </p>
      </section>
      <CheckAnswer check={view} />
      <CloseCheck check={view} />
    </>
  )
}
