import { type CSSProperties, type ReactNode, useId, useRef } from 'react'
import { T, useT } from '../i18n'
import { Press } from '../Press'
import { PictureTable } from './PictureTable'
import { type Cell, csvOf, save, standalone } from './save'
import { useWidth } from './useWidth'

/** What is drawn: shapes in a field of so many CSS pixels. */
export interface Drawn {
  width: number
  height: number
  shapes: ReactNode
}

/**
 * The frame of every picture: drawn as wide as there is room, said in a sentence, and the same once
 * more as a table; to be taken away as a drawing or as a table. What a colour tells, a letter or a
 * pattern tells too.
 *
 * @param name of the files, without an ending
 * @param title what it shows, as short as a heading
 * @param says what it shows to who does not see it: its sense, with figures
 * @param csv address of a table on the server that says more than the rows; without it, the rows
 * @param note legend, source and what not to read into it
 * @param draw makes the shapes for a width; what is wider scrolls in its frame
 */
export function Picture({
  name,
  title,
  says,
  columns,
  rows,
  csv,
  note,
  className = '',
  draw,
}: {
  name: string
  title: string
  says: string
  columns: readonly string[]
  rows: readonly (readonly Cell[])[]
  csv?: string
  note?: ReactNode
  className?: string
  draw: (width: number) => Drawn
}) {
  const t = useT()
  const id = useId()
  const svg = useRef<SVGSVGElement>(null)
  const [room, width] = useWidth<HTMLDivElement>()
  const drawn = draw(width)
  const wider = drawn.width > width + 1
  const patterns = { '--hatch': `url("#${id}-hatch")`, '--dotted': `url("#${id}-dotted")` } as CSSProperties
  return (
    <figure className={`picture ${className}`} style={patterns}>
      <div className="picture-room" ref={room} {...(wider && { tabIndex: 0, role: 'group', 'aria-label': title })}>
        <svg
          ref={svg}
          width={drawn.width}
          height={drawn.height}
          viewBox={`0 0 ${drawn.width} ${drawn.height}`}
          role="img"
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-says`}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-says`}>{says}</desc>
          <defs>
            <pattern id={`${id}-hatch`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="5" height="5" className="hatch-ground" />
              <line x1="0" x2="0" y1="0" y2="5" className="hatch-line" />
            </pattern>
            <pattern id={`${id}-dotted`} width="5" height="5" patternUnits="userSpaceOnUse">
              <rect width="5" height="5" className="dotted-ground" />
              <circle cx="2.5" cy="2.5" r="1" className="dotted-dot" />
            </pattern>
          </defs>
          {drawn.shapes}
        </svg>
      </div>
      <figcaption className="small quiet">
        {note} <T k="picture.licence" />
      </figcaption>
      <div className="picture-files">
        <Press small name={t('picture.svg-of', { title })} onPress={() => svg.current && save(`${name}.svg`, 'image/svg+xml', standalone(svg.current))}>
          <T k="picture.svg" />
        </Press>
        {csv ? (
          <a className="press plain small" href={csv} download aria-label={t('picture.csv-of', { title })}>
            <T k="csv" />
          </a>
        ) : (
          <Press small name={t('picture.csv-of', { title })} onPress={() => save(`${name}.csv`, 'text/csv;charset=utf-8', csvOf(columns, rows))}>
            <T k="csv" />
          </Press>
        )}
      </div>
      <details className="picture-table">
        <summary>
          <T k="picture.table" />
        </summary>
        <PictureTable title={title} columns={columns} rows={rows} />
      </details>
    </figure>
  )
}

/** As much of a name as fits into so many pixels of the pictures' letters. */
export function fitting(name: string, pixels: number): string {
  const letters = Math.max(3, Math.floor(pixels / 6.9))
  return name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`
}
