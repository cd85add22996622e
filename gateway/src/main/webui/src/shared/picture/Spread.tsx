import { scaleLinear } from 'd3-scale'
import { useIntl } from 'react-intl'
import { T, useT, useTIfAny, Word } from '../i18n'
import { Picture } from './Picture'

/** How one side's figures of an indicator are spread. */
export interface SpreadCell {
  indicator: string
  region?: string | undefined
  side: string
  spread: { number: number; least: number; lowerQuartile: number; median: number; upperQuartile: number; most: number }
}

const ROW = 26
const GAP = 20
const NARROW = 560

/**
 * Two sides of an outcome beside each other, indicator by indicator: the middle half as a box, the
 * median as a line, all of them as a whisker. It shows who stands where, and explains nothing.
 *
 * @param sides the one that did it, and the others
 */
export function Spread({
  name,
  title,
  cells,
  sides,
  source,
  csv,
}: {
  name: string
  title: string
  cells: readonly SpreadCell[]
  sides: readonly string[]
  source: string
  csv: string
}) {
  const t = useT()
  const intl = useIntl()
  const say = useTIfAny()
  const whole = cells.filter(({ region }) => region === '*')
  const indicators = [...new Set(whole.map(({ indicator }) => indicator))]
  const at = (indicator: string, side: string) => whole.find((cell) => cell.indicator === indicator && cell.side === side)
  const figure = (value: number) => intl.formatNumber(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const label = (indicator: string) => say(`indicator.${indicator}`, indicator.replaceAll('-', ' '))
  const sideName = (side: string) => say(`side.${side}`, side)
  if (indicators.length === 0) return null
  const values = whole.flatMap(({ spread }) => [spread.least, spread.most])
  const first = indicators[0] ?? ''
  return (
    <Picture
      name={name}
      title={title}
      says={t('spread.says', {
        indicators: indicators.length,
        indicator: label(first),
        one: sideName(sides[0] ?? ''),
        other: sideName(sides[1] ?? ''),
        median: figure(at(first, sides[0] ?? '')?.spread.median ?? 0),
        median2: figure(at(first, sides[1] ?? '')?.spread.median ?? 0),
      })}
      columns={[
        t('spread.indicator'),
        t('spread.side'),
        t('spread.number'),
        t('spread.least'),
        t('spread.lower'),
        t('spread.median'),
        t('spread.upper'),
        t('spread.most'),
      ]}
      rows={indicators.flatMap((indicator) =>
        sides.flatMap((side) => {
          const spread = at(indicator, side)?.spread
          return spread
            ? [[label(indicator), sideName(side), spread.number, ...[spread.least, spread.lowerQuartile, spread.median, spread.upperQuartile, spread.most].map(figure)]]
            : []
        }),
      )}
      csv={csv}
      note={
        <>
          <T k="spread.legend" one={<Word of="side" value={sides[0]} />} other={<Word of="side" value={sides[1]} />} /> {source}.
        </>
      }
      draw={(width) => {
        const narrow = width < NARROW
        const left = narrow ? 34 : 240
        const head = narrow ? 22 : 4
        const x = scaleLinear()
          .domain([Math.min(...values), Math.max(...values)])
          .nice()
          .range([left, width - 16])
        const high = head + sides.length * ROW + GAP
        return {
          width,
          height: indicators.length * high + 34,
          shapes: (
            <>
              {x.ticks(narrow ? 4 : 8).map((tick) => (
                <g key={tick}>
                  <line className="grid" x1={x(tick)} x2={x(tick)} y1={8} y2={indicators.length * high + 8} />
                  <text className="small middle" x={x(tick)} y={indicators.length * high + 24}>
                    {intl.formatNumber(tick)}
                  </text>
                </g>
              ))}
              {indicators.map((indicator, i) => (
                <g transform={`translate(0 ${i * high + 12})`} key={indicator}>
                  <text className="strong" x={narrow ? 8 : 10} y={narrow ? 12 : ROW}>
                    {label(indicator)}
                  </text>
                  {sides.map((side, n) => {
                    const spread = at(indicator, side)?.spread
                    const y = head + n * ROW
                    return (
                      spread && (
                        <g className={`spread ${n === 0 ? 'one' : 'other'}`} key={side}>
                          <text className="small end" x={left - 8} y={y + 15}>
                            {narrow ? '●○'[n] : `${'●○'[n]} ${sideName(side)}`}
                          </text>
                          <line className="whisker" x1={x(spread.least)} x2={x(spread.most)} y1={y + 10} y2={y + 10} />
                          <rect className="box" x={x(spread.lowerQuartile)} y={y + 1} width={Math.max(1, x(spread.upperQuartile) - x(spread.lowerQuartile))} height={18} />
                          <line className="median" x1={x(spread.median)} x2={x(spread.median)} y1={y - 1} y2={y + 21} />
                          <title>{`${label(indicator)}, ${sideName(side)}: ${figure(spread.median)} (${figure(spread.lowerQuartile)} – ${figure(spread.upperQuartile)})`}</title>
                        </g>
                      )
                    )
                  })}
                </g>
              ))}
            </>
          ),
        }
      }}
    />
  )
}
