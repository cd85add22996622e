import { useIntl } from 'react-intl'
import type { BracketDay } from '../../api/margin'
import { T, useT } from '../../shared/i18n'

const WIDE = 640
const HIGH = 200
const LEFT = 80
const LOW = 170

const share = ({ inside, all }: BracketDay) => (all > 0 ? inside / all : 0)

/** The share of bracketed text day by day; a day without acts stands as the day before. */
export function ShareChart({ days }: { days: readonly BracketDay[] }) {
  const t = useT()
  const intl = useIntl()
  if (days.length === 0) return null
  const from = Date.parse(days[0]?.day ?? '')
  const to = Math.max(Date.parse(days.at(-1)?.day ?? ''), from + 86_400_000)
  const most = Math.max(0.1, ...days.map(share))
  const x = (day: string) => LEFT + ((Date.parse(day) - from) / (to - from)) * (WIDE - LEFT - 16)
  const y = (part: number) => LOW - (part / most) * (LOW - 16)
  const percent = (part: number) => intl.formatNumber(part, { style: 'percent', maximumFractionDigits: 1 })
  const line = days.map((day, i) => `${i === 0 ? 'M' : `H${x(day.day)}V`}${i === 0 ? `${x(day.day)},` : ''}${y(share(day))}`).join('')
  const last = days.at(-1) as BracketDay
  return (
    <figure className="share-chart">
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={t('brackets.chart', { now: percent(share(last)), days: days.length })}>
        {[0, 0.5, 1].map((part) => (
          <g key={part}>
            <line className="grid" x1={LEFT} x2={WIDE} y1={y(part * most)} y2={y(part * most)} />
            <text x={LEFT - 6} y={y(part * most) + 4} textAnchor="end">
              {percent(part * most)}
            </text>
          </g>
        ))}
        <path className="share-line" d={line} />
        {days.map((day) => (
          <circle className="share-dot" cx={x(day.day)} cy={y(share(day))} r={4} key={day.day}>
            <title>{`${day.day}: ${percent(share(day))}`}</title>
          </circle>
        ))}
        <text x={LEFT} y={HIGH - 6}>
          {intl.formatDate(days[0]?.day, { dateStyle: 'medium', timeZone: 'UTC' })}
        </text>
        {days.length > 1 && (
          <text x={WIDE} y={HIGH - 6} textAnchor="end">
            {intl.formatDate(last.day, { dateStyle: 'medium', timeZone: 'UTC' })}
          </text>
        )}
      </svg>
      <figcaption className="small quiet">
        <T k="brackets.chart.meaning" />
      </figcaption>
      <details>
        <summary>
          <T k="brackets.days" />
        </summary>
        <div className="table-scroll" tabIndex={0} role="region" aria-label={t('brackets.days')}>
          <table className="table tabular">
            <thead>
              <tr>
                <th scope="col">
                  <T k="brackets.day" />
                </th>
                <th scope="col">
                  <T k="brackets.open" />
                </th>
                <th scope="col">
                  <T k="brackets.share" />
                </th>
              </tr>
            </thead>
            <tbody>
              {days.map((day) => (
                <tr key={day.day}>
                  <th scope="row">{intl.formatDate(day.day, { dateStyle: 'medium', timeZone: 'UTC' })}</th>
                  <td>{day.open}</td>
                  <td>{percent(share(day))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}
