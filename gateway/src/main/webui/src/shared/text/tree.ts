import { all, type BracketView, type Piece, type ProvisionView } from '../../api/views'

/** The ids of every bracket in a wording, in the order of reading, outer before inner. */
export function bracketIds(pieces: readonly Piece[] | undefined): string[] {
  return all(pieces).flatMap((piece) =>
    piece.kind === 'bracketed'
      ? [piece.bracket, ...all(piece.alternatives).flatMap((alternative) => bracketIds(alternative.pieces))]
      : [],
  )
}

/** A provision's open brackets in the order of reading. */
export function bracketsOf(provision: ProvisionView): BracketView[] {
  const known = new Map(all(provision.brackets).map((bracket) => [bracket.id, bracket]))
  return [...bracketIds(provision.pieces), ...bracketIds(provision.title)].flatMap((id) => known.get(id) ?? [])
}

/** The wording read straight through, taking the first alternative of every bracket. */
export function readThrough(pieces: readonly Piece[] | undefined): string {
  return all(pieces)
    .map((piece) => (piece.kind === 'run' ? piece.text : readThrough(all(piece.alternatives)[0]?.pieces)))
    .join('')
}

/** The wording as a delegate reads it: alternatives inside square brackets, divided by a slash; where nothing is written yet, what is missing. */
export function shown(pieces: readonly Piece[] | undefined): string {
  return all(pieces)
    .map((piece) => (piece.kind === 'run' ? piece.text : `[${inside(piece)}]`))
    .join('')
}

function inside(piece: Piece): string {
  const wordings = all(piece.alternatives).map((a) => shown(a.pieces))
  if (wordings.some((words) => words !== '')) return wordings.join(' / ')
  return piece.placeholder ?? ' '
}

/** The pieces of a level: the provision's own (`''`), or those of an alternative. */
export function levelOf(pieces: readonly Piece[] | undefined, level: string): readonly Piece[] | undefined {
  if (level === '') return all(pieces)
  for (const piece of all(pieces)) {
    for (const alternative of all(piece.alternatives)) {
      const found = alternative.id === level ? all(alternative.pieces) : levelOf(alternative.pieces, level)
      if (found) return found
    }
  }
  return undefined
}

/** Every level of a wording, the provision's own first. */
export function levelsOf(pieces: readonly Piece[] | undefined, name = ''): [string, readonly Piece[]][] {
  return [
    [name, all(pieces)],
    ...all(pieces).flatMap((piece) => all(piece.alternatives).flatMap((a) => levelsOf(a.pieces, a.id))),
  ]
}

/** `b` of `b7.b`: what an alternative is called beside its bracket. */
export function letter(alternative: string): string {
  return alternative.slice(alternative.lastIndexOf('.') + 1)
}
