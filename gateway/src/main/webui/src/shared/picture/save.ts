/** What a cell of a picture's table may be. */
export type Cell = string | number | undefined

// what the style sheets of the page say of a shape, and a file without them has to say itself
const SAID_BY_STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
]

/** A picture of the page as a file that looks the same by itself, on the ground it was shown on. */
export function standalone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')]
  for (const [i, shown] of [svg, ...svg.querySelectorAll<SVGElement>('*')].entries()) {
    const style = getComputedStyle(shown)
    const fresh = copies[i]
    if (!fresh || shown instanceof SVGTitleElement || shown instanceof SVGDescElement) continue
    fresh.removeAttribute('class')
    fresh.removeAttribute('style')
    for (const property of SAID_BY_STYLES) {
      const value = style.getPropertyValue(property)
      if (value) fresh.style.setProperty(property, value)
    }
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.style.setProperty('background', getComputedStyle(document.body).getPropertyValue('--paper') || '#fff')
  return new XMLSerializer().serializeToString(copy)
}

/** A table as comma-separated values, RFC 4180; nothing in it is taken for a formula. */
export function csvOf(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => row.map(field).join(',')).join('\r\n') + '\r\n'
}

function field(cell: Cell): string {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell)
  const plain = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

/** Gives the reader a file. */
export function save(name: string, type: string, content: string) {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 1_000)
}
