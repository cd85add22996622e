import { all } from '../../api/views'
import type { VoteView } from '../../api/whatIf'
import { T, useName, useT, useTIfAny } from '../../shared/i18n'
import { matrix } from '../../shared/picture/matrix'
import { Picture } from '../../shared/picture/Picture'

type Result = NonNullable<VoteView['results']>[number]

const THROUGH = 'adopted'
const VETOED = 'vetoed'

/** Votes side by side under several charters: let through or stopped, and with how many votes to spare or missing. */
export function WhatIfMap({ votes, charters, nameOf }: { votes: readonly VoteView[]; charters: readonly string[]; nameOf: (charter: string) => string }) {
  const t = useT()
  const say = useTIfAny()
  const inLanguage = useName()
  const of = (charter: string, vote: VoteView) => all(vote.results).find((result) => result.charter === charter)
  const verdict = (result: Result | undefined) =>
    result?.verdict ? say(`outcome.${result.verdict}`, result.verdict) : t('what-if.cannot')
  const flipped = votes.filter((vote) => all(vote.results).some((result) => result.verdict && result.verdict !== vote.verdict)).length
  const question = (vote: VoteView) => inLanguage(vote.question, vote.poll)
  return (
    <Picture
      name="what-if"
      title={t('what-if.map')}
      says={t('what-if.map-says', { charters: charters.length, votes: votes.length, flipped })}
      columns={[t('what-if.charter'), t('what-if.vote'), t('what-if.verdict'), t('what-if.margin')]}
      rows={charters.flatMap((charter) =>
        votes.map((vote, n) => {
          const result = of(charter, vote)
          return [nameOf(charter), `${n + 1}. ${question(vote)}`, verdict(result), marginOf(result)]
        }),
      )}
      note={<T k="what-if.map-legend" />}
      draw={(width) =>
        matrix({
          rows: charters.map(nameOf),
          columns: votes.map((_, n) => `${n + 1}`),
          tint: 'plain',
          width,
          side: 230,
          size: 52,
          cell: (r, c) => {
            const vote = votes[c]
            const result = vote && of(charters[r] ?? '', vote)
            if (!vote || !result) return undefined
            const margin = marginOf(result)
            const sign = result.verdict ? (result.verdict === THROUGH ? '✓' : result.verdict === VETOED ? '✕ V' : '✕') : '?'
            return {
              mark: margin === undefined ? sign : `${sign} ${margin > 0 ? '+' : margin < 0 ? '−' : '±'}${Math.abs(margin)}`,
              strength: 0,
              className: `cell ${result.verdict ? (result.verdict === THROUGH ? 'through' : 'stopped') : 'none'}${result.verdict && result.verdict !== vote.verdict ? ' flipped' : ''}`,
              says: `${nameOf(charters[r] ?? '')} · ${question(vote)}: ${verdict(result)}`,
            }
          },
        })
      }
    />
  )
}

/** Of the conditions that decide: where it went through, the fewest votes to spare; else the most that were missing. */
export function marginOf(result: Result | undefined): number | undefined {
  // what a veto stopped had votes to spare, and they did not help
  if (result?.verdict === VETOED) return undefined
  const margins = all(result?.conditions)
    .filter((condition) => condition.deciding && condition.reckoning)
    .map((condition) => condition.reckoning?.margin ?? 0)
  return margins.length === 0 ? undefined : Math.min(...margins)
}
