import { all, type Asked, type RecognisedView, type RecognitionView } from '../api/views'
import { added, formsOf, fresh, identity, request, type WrittenInstruction, written } from './instructions'

/** A recognised instruction as the delegate has corrected it so far. */
export interface Entry {
  included: boolean
  written: WrittenInstruction
  /** absent for one that the delegate made by hand */
  from?: RecognisedView
  /** which of the changes that could not be placed it was made of */
  unplaced?: number
  /** which of the things beside the words it was made of */
  aside?: number
}

/** A wording for an open bracket, as the delegate words it and whether it was brought in. */
export interface Worded {
  text: string
  proposed: boolean
}

/** A file's proposal under correction: everything that is not tabled yet. */
export interface Correction {
  file: string
  found: RecognitionView
  entries: Entry[]
  title: string
  as: 'proposal' | 'non-paper'
  sponsors: string[]
  group: string
  /** changes that could not be placed and are knowingly left out */
  leftOut: number[]
  worded: Record<number, Worded>
}

/** What keeps an instruction from being tabled. */
export type Lack = 'provision' | 'number' | 'text' | 'reasons' | 'twice'

/** How many of the instructions one must look at again: below this they are not sure. */
export const UNSURE = 75

/** What a file is at first: all that can be tabled is in; what cannot stand as it is, or is unsure, waits for a look. */
export function correctionOf(file: string, found: RecognitionView): Correction {
  return {
    file,
    found,
    entries: all(found.instructions).map((from, n) => ({
      included: !from.flaw && from.confidence >= UNSURE,
      written: written({ ...from.instruction, n }),
      from,
    })),
    title: file.replace(/\.docx$/i, ''),
    as: 'proposal',
    sponsors: [],
    group: '',
    leftOut: [],
    worded: {},
  }
}

/** One of the wordings it has for brackets, as it now is; nothing where another file is in its place. */
export function wordedAs(correction: Correction, n: number, worded: Worded & { bracket: string | undefined }): Correction {
  const { bracket, ...rest } = worded
  const same = all(correction.found.alternatives)[n]?.bracket === bracket
  return same ? { ...correction, worded: { ...correction.worded, [n]: rest } } : correction
}

/** What is left once its instructions are tabled: wordings for brackets, which are acts of their own; nothing if none waits. */
export function onceTabled(correction: Correction): Correction | undefined {
  const waits = all(correction.found.alternatives).some((_, n) => !correction.worded[n]?.proposed)
  const found = { ...correction.found, instructions: [], unplaced: [], untracked: [] }
  return waits ? { ...correction, entries: [], leftOut: [], found } : undefined
}

const nextKey = (entries: readonly Entry[]) => Math.max(-1, ...entries.map(({ written: { key } }) => key)) + 1

export function changed(entries: readonly Entry[], next: WrittenInstruction): Entry[] {
  return entries.map((entry) => (entry.written.key === next.key ? { ...entry, written: next } : entry))
}

export function included(entries: readonly Entry[], key: number, yes: boolean): Entry[] {
  return entries.map((entry) => (entry.written.key === key ? { ...entry, included: yes } : entry))
}

/** An instruction of a change that could not be placed: the delegate says of which provision. */
export function placedByHand(correction: Correction, unplaced: number): Correction {
  const change = all(correction.found.unplaced)[unplaced]
  if (!change || correction.entries.some((entry) => entry.unplaced === unplaced)) return correction
  const kind = change.before === undefined ? 'add' : change.after === undefined ? 'sup' : 'mod'
  const form = formsOf(kind).find((fits) => fits === change.form) ?? ''
  const one = { ...fresh(nextKey(correction.entries)), kind, form, text: change.after ?? '' } satisfies WrittenInstruction
  return {
    ...correction,
    entries: [...correction.entries, { included: true, written: one, unplaced }],
    leftOut: correction.leftOut.filter((n) => n !== unplaced),
  }
}

/** A provision that is gone from the file is suppressed after all. */
export function struck(correction: Correction, aside: number): Correction {
  const provision = all(correction.found.untracked)[aside]?.provision
  if (!provision || correction.entries.some((entry) => entry.aside === aside)) return correction
  const one = { ...fresh(nextKey(correction.entries)), kind: 'sup' as const, provision }
  return { ...correction, entries: [...correction.entries, { included: true, written: one, aside }] }
}

/** An instruction made by hand is taken back: what it was made of waits again. */
export function takenBack(correction: Correction, key: number): Correction {
  return { ...correction, entries: correction.entries.filter((entry) => entry.from || entry.written.key !== key) }
}

export function leftOut(correction: Correction, unplaced: number, yes: boolean): Correction {
  const others = correction.leftOut.filter((n) => n !== unplaced)
  return { ...correction, leftOut: yes ? [...others, unplaced] : others }
}

/** The changes that could not be placed and that the delegate has neither placed nor left out. */
export function waiting({ found, entries, leftOut: out }: Correction): number[] {
  return all(found.unplaced).flatMap((_, n) => (out.includes(n) || entries.some(({ unplaced }) => unplaced === n) ? [] : [n]))
}

/** An addition under another number than the file's has another identity, too. */
const renumbered = ({ written: one, from }: Entry) => one.kind === 'add' && from?.instruction.kind === 'add' && one.number.trim() !== (from.instruction.number ?? '')

const about = (entry: Entry) => {
  const { written: one } = entry
  return one.kind !== 'add' ? one.provision : renumbered(entry) ? identity(one.number) : added(one)
}

/** What an instruction that is in still needs; a provision has one instruction of a proposal. */
export function lacking(entry: Entry, entries: readonly Entry[]): Lack | undefined {
  const { written: one } = entry
  if (!entry.included) return undefined
  if (!about(entry)) return one.kind === 'add' ? 'number' : 'provision'
  if ((one.kind === 'add' || one.kind === 'mod') && !one.text.trim()) return 'text'
  if (one.form === 'insisting' && !one.reasons.trim()) return 'reasons'
  return entries.some((other) => other.included && other.written.key !== one.key && about(other) === about(entry)) ? 'twice' : undefined
}

/** What is tabled: those that are in, each with all that it has; what follows a renumbered addition still follows it. */
export function instructionsOf(entries: readonly Entry[]): Asked[] {
  const now = new Map(entries.filter(renumbered).map((entry) => [added(entry.written), about(entry)]))
  return entries
    .filter((entry) => entry.included)
    .map((entry) => {
      const { after, parent, ...asked } = request(entry.written)
      return { ...asked, provision: about(entry), after: after && (now.get(after) ?? after), parent: parent && (now.get(parent) ?? parent) }
    })
}
