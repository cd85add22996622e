import type { ClassCount } from '../../api/views'
import { useT } from '../i18n'
import { type Line, sharesOf, soFar } from './marks'

const TOP = 22
const HIGH = 18

/** How a chamber stands as one bar, with the line it had to reach once that is known: part of a picture. */
export function ThresholdBar({ title, count, line, width }: { title: string; count: ClassCount; line: Line | undefined; width: number }) {
  const t = useT()
  // before the count nobody knows how many the line is of, and a first yes is no majority
  const counted = line?.needed !== undefined
  const shares = counted ? sharesOf(count, line.base) : soFar(count)
  const whole = Math.max(1, shares.reduce((sum, share) => sum + share.count, 0))
  const drawn = counted && !Number.isNaN(line.at)
  const at = drawn ? line.at * width : 0
  let x = 0
  return (
    <g>
      <text className="strong" x={0} y={15}>
        {title}
      </text>
      <text className="small end" x={width} y={15}>
        {t('plates.counts', { yes: count.yes, no: count.no, abstain: count.abstain })}
      </text>
      <rect className="cell none" y={TOP} width={width} height={HIGH} />
      {shares.map(({ choice, count: n }) => {
        const from = x
        x += (n / whole) * width
        return n > 0 && <rect className={`part ${choice}`} x={from} y={TOP} width={x - from} height={HIGH} key={choice} />
      })}
      {drawn && (
        <>
          <line className="threshold-edge" x1={at} x2={at} y1={TOP - 3} y2={TOP + HIGH + 3} />
          <line className="threshold" x1={at} x2={at} y1={TOP - 3} y2={TOP + HIGH + 3} />
          <text className={`small${at > width / 2 ? ' end' : ''}`} x={at + (at > width / 2 ? -5 : 5)} y={TOP + HIGH + 14}>
            {t('plates.needed', { needed: line.needed, whole, base: t(`base.${line.base}`) })}
          </text>
        </>
      )}
    </g>
  )
}
