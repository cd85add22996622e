import type { Anchor, Edit } from '../../api/acts'
import type { Piece } from '../../api/views'
import { shown } from '../../shared/text/tree'

/** Words between two brackets of a level, or a bracket, which an editor leaves as it is. */
export type Part = { kind: 'words'; text: string; first?: Anchor; last?: Anchor } | { kind: 'bracket'; id: string; shown: string }

/** A level as words and brackets by turns; words first and last, if only none. */
export function partsOf(pieces: readonly Piece[]): Part[] {
  const parts: Part[] = [{ kind: 'words', text: '' }]
  for (const piece of pieces) {
    if (piece.kind === 'run') {
      const words = parts.at(-1) as Extract<Part, { kind: 'words' }>
      words.text += piece.text
      words.first ??= { act: piece.act, index: piece.from }
      words.last = { act: piece.act, index: piece.from + piece.text.length - 1 }
    } else {
      parts.push({ kind: 'bracket', id: piece.bracket, shown: shown([piece]) }, { kind: 'words', text: '' })
    }
  }
  return parts
}

/** The stretches of words of a level, in order. */
export const wordsIn = (parts: readonly Part[]): string[] => parts.flatMap((part) => (part.kind === 'words' ? [part.text] : []))

/** The brackets of a level, in order: what an edit neither moves nor takes away. */
export const bracketsIn = (parts: readonly Part[]): string[] => parts.flatMap((part) => (part.kind === 'bracket' ? [part.id] : []))

/** How the level would read with these words. */
export function readWith(parts: readonly Part[], words: readonly string[]): string {
  let n = 0
  return parts.map((part) => (part.kind === 'words' ? (words[n++] ?? '') : part.shown)).join('')
}

/** What is wrong with words, before they are sent: brackets are opened by an act, not typed. */
export const hasBracketSigns = (words: readonly string[]) => words.some((text) => /[[\]]/.test(text))

/** Whether words are put where there is no character to write them over: between two brackets. */
export function hasNoPlace(parts: readonly Part[], words: readonly string[], level: string): boolean {
  const stretches = parts.filter((part) => part.kind === 'words')
  return (level !== '' || stretches.length > 1) && stretches.some((part, i) => !part.first && words[i] !== '')
}

/** The edits that make one wording of the other: one for each stretch of words that changed. */
export function editsOf(parts: readonly Part[], words: readonly string[], level: string, reason?: string): Edit[] {
  const stretches = parts.flatMap((part) => (part.kind === 'words' ? [part] : []))
  return stretches.flatMap((part, i): Edit[] => {
    const text = words[i] ?? ''
    if (text === part.text) return []
    const whole = level === '' && stretches.length === 1
    if (whole || !part.first || !part.last) return [{ passage: { whole: true }, text, reason }]
    return [{ passage: { first: part.first, last: part.last, seen: part.text }, text, reason }]
  })
}
