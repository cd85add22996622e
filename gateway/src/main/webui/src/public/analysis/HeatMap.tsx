import type { PreferenceView } from '../../api/analysis'
import { useWho } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'

const CELL = 22
const MARGIN = 64
const MOST = 30

/** Agreement of the most active delegations, darker where they agree more; the table below says the same. */
export function HeatMap({ pairs }: { pairs: readonly PreferenceView[] }) {
  const t = useT()
  const who = useWho()
  const deeds = new Map<string, number>()
  for (const { one, other, of } of pairs) for (const code of [one, other]) deeds.set(code, (deeds.get(code) ?? 0) + of)
  const codes = [...deeds.entries()].sort((a, b) => b[1] - a[1]).slice(0, MOST).map(([code]) => code).sort()
  const place = new Map(codes.map((code, i) => [code, i]))
  const size = MARGIN + codes.length * CELL
  return (
    <figure>
      <div className="scroll" tabIndex={0} role="group" aria-label={t('preferences.map')}>
        <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('preferences.map-says', { count: codes.length, pairs: pairs.length })}>
          {codes.map((code, i) => (
            <g key={code} className="map-name" fontSize="11" fill="currentColor">
              <text x={MARGIN - 4} y={MARGIN + i * CELL + 15} textAnchor="end">
                {code.slice(0, 8)}
              </text>
              <text transform={`translate(${MARGIN + i * CELL + 15} ${MARGIN - 4}) rotate(-90)`}>{code.slice(0, 8)}</text>
            </g>
          ))}
          {pairs.flatMap((pair) => {
            const a = place.get(pair.one)
            const b = place.get(pair.other)
            if (a === undefined || b === undefined) return []
            return [
              [a, b],
              [b, a],
            ].map(([x = 0, y = 0]) => (
              <rect
                x={MARGIN + x * CELL}
                y={MARGIN + y * CELL}
                width={CELL - 1}
                height={CELL - 1}
                fill="var(--link)"
                fillOpacity={0.1 + (0.9 * pair.together) / pair.of}
                stroke="var(--rule)"
                key={`${x} ${y}`}
              >
                <title>{`${who(pair.one)} – ${who(pair.other)}: ${pair.together}/${pair.of}`}</title>
              </rect>
            ))
          })}
        </svg>
      </div>
      <figcaption className="small quiet">
        <T k="preferences.legend" />
      </figcaption>
    </figure>
  )
}
