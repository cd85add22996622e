import { Link } from 'wouter'
import { all } from '../../api/views'
import type { VoteView } from '../../api/whatIf'
import { useForum } from '../../shared/ForumContext'
import { T, useLanguage, useT } from '../../shared/i18n'
import { Part } from '../../shared/Page'
import { useCannot, useSentence } from '../../shared/vote/sentences'
import { Why } from '../../shared/vote/Why'
import { State } from '../../shared/Tag'

/** Each vote under each charter: what it would have come to, and why. */
export function WhatIfVotes({ votes, nameOf }: { votes: readonly VoteView[]; nameOf: (charter: string) => string }) {
  const t = useT()
  const { id } = useForum()
  const { language } = useLanguage()
  return (
    <Part title={t('what-if.votes')} id="votes">
      <ul className="plain rows">
        {votes.map((vote) => (
          <li className="row" key={vote.poll}>
            <p className="row-head">
              <Link href={`/forums/${id}/polls/${vote.poll}`}>
                <b>{vote.question?.[language] ?? vote.question?.en ?? vote.poll}</b>
              </Link>{' '}
              {vote.verdict && <State of="outcome" value={vote.verdict} />}
            </p>
            <dl className="facts">
              {all(vote.results).map((result) => (
                <Judged key={result.charter} result={result} name={nameOf(result.charter)} />
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </Part>
  )
}

type ResultView = NonNullable<VoteView['results']>[number]

function Judged({ result, name }: { result: ResultView; name: string }) {
  const say = useSentence()
  const cannot = useCannot()
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {result.verdict ? (
          <>
            <State of="outcome" value={result.verdict} />
            <details>
              <summary>
                <T k="what-if.why" />
              </summary>
              {result.why && (
                <div className="explained">
                  <p>{say(result.why.says)}</p>
                  <Why why={result.why} />
                  <ul className="because changed">
                    {all(result.why.changedBy).map((one) => (
                      <li key={one.english}>{say(one)}</li>
                    ))}
                  </ul>
                </div>
              )}
            </details>
          </>
        ) : (
          <span className="quiet">
            <T k="what-if.cannot" />: {cannot(result.cannotCountBecause)}
          </span>
        )}
      </dd>
    </>
  )
}
