import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { type Fact, promises, type PromiseKept } from '../api/agreement'
import { all } from '../api/views'
import { CsvLink } from '../shared/CsvLink'
import { useBody, useForum } from '../shared/ForumContext'
import { T, useName, useT, Word } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page } from '../shared/Page'
import { Subject } from '../shared/Subject'
import { When } from '../shared/When'
import { Quoted } from '../shared/Quoted'

// whose words an outcome is in
const WORDS: Record<string, string> = { vote: 'outcome', call: 'call-stage', 'silence-procedure': 'call-stage' }

/** Promise and practice: what was promised, and what happened since. Facts, and no judgement. */
export function PromisesPage() {
  const { id } = useForum()
  const t = useT()
  return (
    <Page
      title={t('promises.title')}
      over={{ to: `/forums/${id}`, name: t('nav.home') }}
      lead={<T k="promises.lead" />}
      aside={<CsvLink of="promises.csv" />}
    >
      <Loaded query={useQuery(promises(id))}>
        {(list) =>
          all(list).length === 0 ? (
            <p className="empty">
              <T k="promises.none" />
            </p>
          ) : (
            <>
              {all(list)
                .filter((promise) => !all(list).some((own) => repeats(promise, own)))
                .map((promise) => (
                  <Ledger promise={promise} again={all(list).filter((other) => repeats(other, promise))} key={`${promise.session ?? 'charter'}.${promise.id}`} />
                ))}
            </>
          )
        }
      </Loaded>
    </Page>
  )
}

/** Whether a promise was made at an opening in the words of the charter's own. */
function repeats({ session, id, text }: PromiseKept, own: PromiseKept): boolean {
  return session != null && own.session == null && own.id === id && Object.values(own.text ?? {}).includes(text?.[''] ?? '')
}

function Ledger({ promise, again }: { promise: PromiseKept; again: readonly PromiseKept[] }) {
  const { view } = useForum()
  const t = useT()
  const nameOf = useName()
  const session = all(view.sessions).find((one) => one.id === promise.session)
  const name = `promise-${promise.session ?? 'charter'}-${promise.id}`
  const facts = all(promise.facts)
  return (
    <section className="part" aria-labelledby={name}>
      <h2 id={name}><Quoted>{promise.text?.[''] ?? nameOf(promise.text, promise.id)}</Quoted></h2>
      <p className="small quiet">
        <Word of="commitment" value={promise.about} />
        {' · '}
        {session ? session.title : t('promises.charter')}
        <Made promise={promise} />
        {again.map((other) => (
          <span key={other.session}>
            {' · '}
            <T k="promises.again" at={all(view.sessions).find((one) => one.id === other.session)?.title ?? ''} />
            <Made promise={other} />
          </span>
        ))}
      </p>
      <dl className="promises">
        {Object.entries(promise.counts ?? {}).map(([what, count]) => (
          <div key={what}>
            <dt>
              <Word of="fact" value={what} />
            </dt>
            <dd className="num">
              {count}
              {promise.minutes?.[what] !== undefined && (
                <>
                  {' · '}
                  <T k="promises.time" hours={Math.floor(promise.minutes[what] / 60)} minutes={promise.minutes[what] % 60} />
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {facts.length === 0 ? (
        <p className="empty">
          <T k="promises.nothing" />
        </p>
      ) : (
        <details>
          <summary>
            <T k="promises.facts" count={facts.length} />
          </summary>
          <ol className="plain rows">
            {facts.map((fact) => (
              <FactRow fact={fact} key={`${fact.what}.${fact.at}.${fact.subject}`} />
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}

function Made({ promise }: { promise: PromiseKept }) {
  const { id } = useForum()
  if (!promise.since) return null
  return (
    <>
      {' · '}
      <Link href={`/forums/${id}/record#entry-${promise.entry}`}>
        <When at={promise.since} />
      </Link>
    </>
  )
}

function FactRow({ fact }: { fact: Fact }) {
  const { id } = useForum()
  const body = useBody()
  const nameOf = useName()
  const words = fact.words && (fact.words[''] ?? nameOf(fact.words))
  return (
    <li className="row">
      <p>
        <b>
          <Word of="fact" value={fact.what} />
        </b>{' '}
        · <Subject of={fact.subject} />
        {fact.body && ` · ${body(fact.body)}`}
        {fact.outcome && (
          <>
            {' · '}
            <Word of={WORDS[fact.what] ?? 'outcome-of'} value={fact.outcome} />
          </>
        )}
        {fact.yes != null && (
          <>
            {' · '}
            <T k="promises.count" yes={fact.yes} no={fact.no} abstain={fact.abstain} />
          </>
        )}
        {fact.minutes != null && (
          <>
            {' · '}
            <T k="promises.time" hours={Math.floor(fact.minutes / 60)} minutes={fact.minutes % 60} />
          </>
        )}
      </p>
      {words && <p className="small"><Quoted>{words}</Quoted></p>}
      <p className="small quiet">
        {fact.entry > 0 ? (
          <Link href={`/forums/${id}/record#entry-${fact.entry}`}>
            <When at={fact.at} />
          </Link>
        ) : (
          <When at={fact.at} />
        )}
      </p>
    </li>
  )
}
