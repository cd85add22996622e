import { scaleLinear, scaleUtc } from 'd3-scale'
import { area, curveStepAfter, line } from 'd3-shape'
import { useIntl } from 'react-intl'
import type { BracketDay } from '../../api/margin'
import { T, useT } from '../../shared/i18n'
import { Picture } from '../../shared/picture/Picture'

const HIGH = 240
const LEFT = 56
const RIGHT = 20
const TOP = 16
const LOW = 206

const share = ({ inside, all }: BracketDay) => (all > 0 ? inside / all : 0)
const when = ({ day }: BracketDay) => new Date(day)

/** The share of bracketed text day by day; a day without acts stands as the day before. */
export function ShareChart({ days, csv }: { days: readonly BracketDay[]; csv?: string }) {
  const t = useT()
  const intl = useIntl()
  const last = days.at(-1)
  if (!last) return null
  const percent = (part: number) => intl.formatNumber(part, { style: 'percent', maximumFractionDigits: 1 })
  const date = (day: string | Date, dateStyle: 'medium' | 'short' = 'medium') => intl.formatDate(day, { dateStyle, timeZone: 'UTC' })
  return (
    <Picture
      name="bracket-share"
      title={t('brackets.over-time')}
      says={t('brackets.chart', { now: percent(share(last)), days: days.length })}
      columns={[t('brackets.day'), t('brackets.open'), t('brackets.share')]}
      rows={days.map((day) => [date(day.day), day.open, percent(share(day))])}
      csv={csv}
      note={<T k="brackets.chart.meaning" />}
      draw={(width) => {
        const x = scaleUtc()
          .domain([when(days[0] ?? last), new Date(Math.max(when(last).getTime(), when(days[0] ?? last).getTime() + 86_400_000))])
          .range([LEFT, width - RIGHT])
        const y = scaleLinear().domain([0, Math.max(0.05, ...days.map(share))]).nice(4).range([LOW, TOP])
        const shape = area<BracketDay>().curve(curveStepAfter).x((day) => x(when(day))).y0(LOW).y1((day) => y(share(day)))
        const edge = line<BracketDay>().curve(curveStepAfter).x((day) => x(when(day))).y((day) => y(share(day)))
        return {
          width,
          height: HIGH,
          shapes: (
            <>
              {y.ticks(4).map((part) => (
                <g key={part}>
                  <line className="grid" x1={LEFT} x2={width - RIGHT} y1={y(part)} y2={y(part)} />
                  <text className="small end" x={LEFT - 6} y={y(part) + 4}>
                    {percent(part)}
                  </text>
                </g>
              ))}
              <path className="share-area" d={shape([...days]) ?? ''} />
              <path className="share-line" d={edge([...days]) ?? ''} />
              {days.map((day) => (
                <circle className="share-dot" cx={x(when(day))} cy={y(share(day))} r={4} key={day.day}>
                  <title>{`${date(day.day)}: ${percent(share(day))}`}</title>
                </circle>
              ))}
              <text className="small" x={LEFT} y={LOW + 20}>
                {date(days[0]?.day ?? '')}
              </text>
              {days.length > 1 && (
                <text className="small end" x={width - RIGHT} y={LOW + 20}>
                  {date(last.day)}
                </text>
              )}
            </>
          ),
        }
      }}
    />
  )
}
