import { Link } from 'wouter'
import { all } from '../../api/views'
import type { VoteView } from '../../api/whatIf'
import { useForum } from '../../shared/ForumContext'
import { T, useName, useT, Word } from '../../shared/i18n'
import { Part } from '../../shared/Page'
import { State } from '../../shared/Tag'
import { When } from '../../shared/When'
import { Differing, Judged } from './Judged'

/** Each vote of the forum under each charter. */
export function WhatIfVotes({ votes, nameOf }: { votes: readonly VoteView[]; nameOf: (charter: string) => string }) {
  const t = useT()
  const { id } = useForum()
  const name = useName()
  return (
    <Part title={t('what-if.votes')} id="votes">
      <ul className="plain rows">
        {votes.map((vote, n) => (
          <li className="row" key={vote.poll}>
            <p className="row-head">
              <Link href={`/forums/${id}/polls/${vote.poll}`}>
                <b>
                  {n + 1}. {name(vote.question, vote.poll)}
                </b>
              </Link>{' '}
              {vote.verdict && <State of="outcome" value={vote.verdict} />}
            </p>
            <p className="small quiet">
              {vote.round > 1 && (
                <>
                  <T k="what-if.round" round={vote.round} />
                  {' · '}
                </>
              )}
              <When at={vote.closedAt} />
              {vote.matter && (
                <>
                  {' · '}
                  <T k="what-if.asked-on" matter={<Word of="matter" value={vote.matter} />} />
                </>
              )}
            </p>
            <Differing results={all(vote.results)} nameOf={nameOf} />
            <Judged results={all(vote.results)} nameOf={nameOf} />
          </li>
        ))}
      </ul>
    </Part>
  )
}
