import { all, type Asked, type RecognisedView } from '../api/views'

export type Kind = Asked['kind']

/** A recognised instruction as the delegate has corrected it so far. */
export interface Entry {
  id: number
  included: boolean
  asked: Asked
  from: RecognisedView | undefined
}

/** How many of the instructions one must look at again: below this they are not sure. */
export const UNSURE = 75

/** All that can be tabled is in at first; what cannot stand as it is, or is unsure, waits for a look. */
export function entriesOf(found: readonly RecognisedView[] | undefined): Entry[] {
  return all(found).map((from, id) => ({ id, included: !from.flaw && from.confidence >= UNSURE, asked: from.instruction, from }))
}

export function changed(entries: readonly Entry[], id: number, asked: Partial<Asked>): Entry[] {
  return entries.map((entry) => (entry.id === id ? { ...entry, asked: { ...entry.asked, ...asked } } : entry))
}

export function included(entries: readonly Entry[], id: number, yes: boolean): Entry[] {
  return entries.map((entry) => (entry.id === id ? { ...entry, included: yes } : entry))
}

const worded = (kind: Kind) => kind === 'add' || kind === 'mod'

/** What is tabled: those that are in, each with what its kind has and nothing else. */
export function instructionsOf(entries: readonly Entry[]): Asked[] {
  return entries
    .filter((entry) => entry.included)
    .map(({ asked }) => ({
      kind: asked.kind,
      form: asked.form,
      provision: asked.provision,
      number: asked.kind === 'add' ? asked.number : undefined,
      heading: asked.kind === 'add' ? asked.heading : undefined,
      after: asked.kind === 'add' ? asked.after || undefined : undefined,
      part: asked.kind === 'add' ? asked.part : undefined,
      binding: asked.kind === 'add' ? asked.binding : undefined,
      parent: asked.kind === 'add' ? asked.parent : undefined,
      text: worded(asked.kind) ? asked.text : undefined,
      reasons: asked.reasons?.trim() || undefined,
      body: asked.body || undefined,
    }))
}
