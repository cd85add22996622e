import type { Piece } from '../../api/views'
import { levelsOf, shown } from '../../shared/text/tree'

/** The permanent name of one character: the act that wrote it, and its place in that act's text. */
export interface Anchor {
  act: string
  index: number
}

/** Words pointed at in a provision, by the names of their first and last character. */
export interface Passage {
  provision: string
  first: Anchor
  last: Anchor
  /** the words between, as they are shown */
  words: string
}

/** Where a range of the page begins and ends, by character names; nothing where no words are in it. */
export function passageOf(range: Range, text: HTMLElement): Pick<Passage, 'first' | 'last'> | undefined {
  const runs = [...text.querySelectorAll<HTMLElement>('[data-act]')].flatMap((run) => {
    if (!range.intersectsNode(run)) return []
    const length = run.textContent?.length ?? 0
    const from = run.contains(range.startContainer) ? offsetIn(run, range.startContainer, range.startOffset) : 0
    const to = run.contains(range.endContainer) ? offsetIn(run, range.endContainer, range.endOffset) : length
    return from < to ? [{ run, from, to }] : []
  })
  const start = runs[0]
  const end = runs.at(-1)
  if (!start || !end) return undefined
  return { first: named(start.run, start.from), last: named(end.run, end.to - 1) }
}

function offsetIn(run: HTMLElement, node: Node, offset: number): number {
  const before = run.ownerDocument.createRange()
  before.setStart(run, 0)
  before.setEnd(node, offset)
  return before.toString().length
}

function named(run: HTMLElement, offset: number): Anchor {
  return { act: run.dataset.act ?? '', index: Number(run.dataset.from) + offset }
}

/**
 * The words from one character to another as the service reads them, whole letters with their marks;
 * nothing where the two stand in different levels, so that a bracket is crossed.
 */
export function wordsBetween(pieces: readonly Piece[] | undefined, first: Anchor, last: Anchor): string | undefined {
  for (const [, level] of levelsOf(pieces)) {
    const from = position(level, first)
    const to = position(level, last)
    if (from >= 0 && to >= from) return cut(level, from, to + 1)
  }
  return undefined
}

// in a level a bracket is one place, as it is to the service
const OPAQUE = '\uFFFC'
const size = (piece: Piece) => (piece.kind === 'run' ? piece.text.length : 1)

function position(level: readonly Piece[], { act, index }: Anchor): number {
  let at = 0
  for (const piece of level) {
    if (piece.kind === 'run' && piece.act === act && index >= piece.from && index < piece.from + piece.text.length) {
      return at + index - piece.from
    }
    at += size(piece)
  }
  return -1
}

function cut(level: readonly Piece[], from: number, to: number): string {
  const text = level.map((piece) => (piece.kind === 'run' ? piece.text : OPAQUE)).join('')
  const [begin, end] = wholeLetters(text, from, to)
  let at = 0
  return level
    .map((piece) => {
      const [a, b] = [Math.max(begin - at, 0), Math.min(end - at, size(piece))]
      at += size(piece)
      if (a >= b) return ''
      return piece.kind === 'run' ? piece.text.slice(a, b) : shown([piece])
    })
    .join('')
}

function wholeLetters(text: string, from: number, to: number): [number, number] {
  let begin = from
  let end = to
  for (const { index, segment } of new Intl.Segmenter().segment(text)) {
    if (index <= from && from < index + segment.length) begin = index
    if (index < to && to <= index + segment.length) end = index + segment.length
  }
  return [begin, end]
}

/** A passage in an address: `itr.12~itr.20`. */
export function written({ first, last }: Pick<Passage, 'first' | 'last'>): string {
  return `${first.act}.${first.index}~${last.act}.${last.index}`
}

/** Reads what {@link written} wrote. */
export function read(address: string | null): Pick<Passage, 'first' | 'last'> | undefined {
  const found = /^(.+)\.(\d+)~(.+)\.(\d+)$/.exec(address ?? '')
  if (!found) return undefined
  const [, a = '', i, b = '', j] = found
  return { first: { act: a, index: Number(i) }, last: { act: b, index: Number(j) } }
}

/** The range of the page that a passage takes in a provision's text, where it is shown. */
export function rangeOf(text: HTMLElement, { first, last }: Pick<Passage, 'first' | 'last'>): Range | undefined {
  const start = spot(text, first)
  const end = spot(text, last)
  if (!start || !end) return undefined
  const range = text.ownerDocument.createRange()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset + 1)
  return range
}

function spot(text: HTMLElement, { act, index }: Anchor): { node: Node; offset: number } | undefined {
  for (const run of text.querySelectorAll<HTMLElement>('[data-act]')) {
    const from = Number(run.dataset.from)
    const node = run.firstChild
    if (node && run.dataset.act === act && index >= from && index < from + (run.textContent?.length ?? 0)) {
      return { node, offset: index - from }
    }
  }
  return undefined
}
