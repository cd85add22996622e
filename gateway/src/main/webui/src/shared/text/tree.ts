import { all, type Bracketed, type BracketView, type Content } from '../../api/views'

/** Every bracket in a wording, outermost first, with how deep it lies (from 1). */
export function bracketsIn(content: Content | undefined, depth = 1): { bracket: Bracketed; depth: number }[] {
  return all(content?.pieces).flatMap((piece) =>
    piece.kind === 'bracketed'
      ? [
          { bracket: piece, depth },
          ...all(piece.alternatives).flatMap((alternative) => bracketsIn(alternative.content, depth + 1)),
        ]
      : [],
  )
}

/** The wording read straight through, taking the first alternative of every bracket. */
export function readThrough(content: Content | undefined): string {
  return all(content?.pieces)
    .map((piece) => (piece.kind === 'run' ? piece.text : readThrough(all(piece.alternatives)[0]?.content)))
    .join('')
}

/** `b` of `b7.b`: what an alternative is called beside its bracket. */
export function letter(alternative: string): string {
  return alternative.slice(alternative.lastIndexOf('.') + 1)
}

/** Who holds a bracket now. */
export function holding(bracket: BracketView | undefined) {
  return all(bracket?.holders).filter(({ until }) => !until)
}
