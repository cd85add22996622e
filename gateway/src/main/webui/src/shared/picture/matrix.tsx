import type { ReactNode } from 'react'
import type { Drawn } from './Picture'
import { fitting } from './Picture'

/**
 * One cell of a matrix.
 *
 * @param mark the letters in it, which say what the shade says
 * @param strength of the shade, from 0 to 1
 * @param says the cell in words, for who points at it
 */
export interface MatrixCell {
  mark: string
  strength: number
  says: string
  className?: string
}

/**
 * A matrix of shaded cells, each with its figure: names down the side and along the top.
 *
 * @param tint which colour it has: warm for what is held apart, cool for what is shared, plain where each cell has its own
 */
export function matrix({
  rows,
  columns,
  cell,
  tint,
  width,
  side = 150,
  size = 32,
}: {
  rows: readonly string[]
  columns: readonly string[]
  cell: (row: number, column: number) => MatrixCell | undefined
  tint: 'warm' | 'cool' | 'plain'
  width: number
  side?: number
  size?: number
}): Drawn {
  const left = width < 480 ? Math.min(side, 92) : side
  const longest = Math.max(0, ...columns.map((name) => fitting(name, 100).length))
  const top = Math.max(28, longest * 7 + 12)
  const shapes: ReactNode[] = []
  columns.forEach((name, c) =>
    shapes.push(
      <text transform={`translate(${left + c * size + size / 2 + 5} ${top - 6}) rotate(-90)`} key={`c${c}`}>
        {fitting(name, 100)}
        <title>{name}</title>
      </text>,
    ),
  )
  rows.forEach((name, r) => {
    shapes.push(
      <text className="end" x={left - 6} y={top + r * size + size / 2 + 5} key={`r${r}`}>
        {fitting(name, left - 14)}
        <title>{name}</title>
      </text>,
    )
    columns.forEach((_, c) => {
      const found = cell(r, c)
      const at = { x: left + c * size, y: top + r * size, width: size - 1, height: size - 1 }
      shapes.push(
        <g key={`${r} ${c}`}>
          <rect {...at} className={found?.className ?? 'cell none'} />
          {found && (
            <>
              {tint !== 'plain' && <rect {...at} className={`cell ${tint}`} fillOpacity={0.08 + 0.92 * found.strength} />}
              <text className={`on-cell${found.strength > 0.55 ? ' dark' : ''}`} x={at.x + size / 2 - 0.5} y={at.y + size / 2 + 4}>
                {found.mark}
              </text>
              <title>{found.says}</title>
            </>
          )}
        </g>,
      )
    })
  })
  return { width: Math.max(width, left + columns.length * size + 8), height: top + rows.length * size + 8, shapes }
}
