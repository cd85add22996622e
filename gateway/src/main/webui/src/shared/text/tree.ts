import { all, type BracketView, type Piece, type ProvisionView } from '../../api/views'

/** The ids of every bracket in a wording, in the order of reading, outer before inner. */
function bracketIds(pieces: readonly Piece[] | undefined): string[] {
  return all(pieces).flatMap((piece) =>
    piece.kind === 'bracketed'
      ? [piece.bracket, ...all(piece.alternatives).flatMap((alternative) => bracketIds(alternative.pieces))]
      : [],
  )
}

/** A provision's open brackets in the order of reading. */
export function bracketsOf(provision: ProvisionView): BracketView[] {
  const known = new Map(all(provision.brackets).map((bracket) => [bracket.id, bracket]))
  return bracketIds(provision.pieces).flatMap((id) => known.get(id) ?? [])
}

/** The wording read straight through, taking the first alternative of every bracket. */
export function readThrough(pieces: readonly Piece[] | undefined): string {
  return all(pieces)
    .map((piece) => (piece.kind === 'run' ? piece.text : readThrough(all(piece.alternatives)[0]?.pieces)))
    .join('')
}

/** `b` of `b7.b`: what an alternative is called beside its bracket. */
export function letter(alternative: string): string {
  return alternative.slice(alternative.lastIndexOf('.') + 1)
}
