import { useIntl } from 'react-intl'
import type { PreferenceView } from '../../api/analysis'
import { useWho } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { matrix } from '../../shared/picture/matrix'
import { Picture } from '../../shared/picture/Picture'

const MOST = 30
const COUNTS = ['sponsored', 'held', 'competed', 'opposed', 'voted-alike', 'voted-apart'] as const

/** Agreement of the most active delegations, darker where they agree more. */
export function HeatMap({ pairs, csv }: { pairs: readonly PreferenceView[]; csv?: string }) {
  const t = useT()
  const who = useWho()
  const intl = useIntl()
  const deeds = new Map<string, number>()
  for (const { one, other, of } of pairs) for (const code of [one, other]) deeds.set(code, (deeds.get(code) ?? 0) + of)
  const codes = [...deeds.entries()]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([code]) => code)
    .sort((a, b) => who(a).localeCompare(who(b), intl.locale))
  const by = new Map(pairs.flatMap((pair) => [[`${pair.one} ${pair.other}`, pair] as const, [`${pair.other} ${pair.one}`, pair] as const]))
  const percent = (pair: PreferenceView) => intl.formatNumber(pair.together / pair.of, { style: 'percent' })
  return (
    <Picture
      name="agreement"
      title={t('preferences.map')}
      says={t('preferences.map-says', { count: codes.length, pairs: pairs.length })}
      columns={[t('preferences.pair'), ...COUNTS.map((count) => t(`preferences.${count}`)), t('preferences.agreement')]}
      rows={[...pairs]
        .sort((a, b) => b.of - a.of || who(a.one).localeCompare(who(b.one), intl.locale))
        .map((pair) => [
          `${who(pair.one)} – ${who(pair.other)}`,
          pair.sponsored,
          pair.held,
          pair.competed,
          pair.opposed,
          pair.votedAlike,
          pair.votedApart,
          `${pair.together}/${pair.of} (${percent(pair)})`,
        ])}
      csv={csv}
      note={<T k="preferences.legend" />}
      draw={(width) =>
        matrix({
          rows: codes.map(who),
          columns: codes.map(who),
          tint: 'cool',
          width,
          cell: (r, c) => {
            if (r === c) return undefined
            const pair = by.get(`${codes[r]} ${codes[c]}`)
            return (
              pair && {
                mark: String(Math.round((100 * pair.together) / pair.of)),
                strength: pair.together / pair.of,
                says: `${who(codes[r] ?? '')} – ${who(codes[c] ?? '')}: ${pair.together}/${pair.of}`,
              }
            )
          },
        })
      }
    />
  )
}
