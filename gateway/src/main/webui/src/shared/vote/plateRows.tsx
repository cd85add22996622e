import type { ReactNode } from 'react'
import type { Choice } from '../../api/views'
import { delegationOf } from '../ForumContext'
import { fitting } from '../picture/Picture'
import type { Plate } from './plates'

const MARKS: Record<Choice, string> = { yes: '✓', no: '✕', abstain: '–', 'not-taking-part': '○', 'no-objection': '·', recuse: '⊘' }
const HIGH = 30
const GAP = 5
const NAMED_FROM = 560

/** Rows of name plates as the room sees them; on a narrow screen with codes in place of names. */
export function plateRows({
  plates,
  width,
  name,
  answer,
}: {
  plates: readonly Plate[]
  width: number
  name: (seat: string) => string
  answer: (plate: Plate) => string
}): { height: number; shapes: ReactNode } {
  const named = width >= NAMED_FROM
  const columns = Math.max(1, Math.floor((width + GAP) / ((named ? 146 : 66) + GAP)))
  const wide = (width - (columns - 1) * GAP) / columns
  const shapes = plates.map((plate, i) => (
    <g
      className={`plate ${plate.choice ?? 'silent'}${plate.called ? ' called' : ''}`}
      transform={`translate(${(i % columns) * (wide + GAP)} ${Math.floor(i / columns) * (HIGH + GAP)})`}
      key={plate.seat}
    >
      <title>{`${plate.order}. ${name(plate.seat)}: ${answer(plate)}`}</title>
      <rect className="plate-body" width={wide} height={HIGH} rx={4} />
      <rect className="plate-mark" x={4} y={4} width={22} height={22} rx={3} />
      <text className="mark" x={15} y={20}>
        {plate.choice ? MARKS[plate.choice] : ''}
      </text>
      <text x={31} y={20}>
        {named ? fitting(name(plate.seat), wide - 36) : delegationOf(plate.seat).slice(0, 5)}
      </text>
    </g>
  ))
  return { height: Math.ceil(plates.length / columns) * (HIGH + GAP), shapes }
}
