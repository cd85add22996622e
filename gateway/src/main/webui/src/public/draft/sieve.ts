import { all, type BracketView, type ProvisionView } from '../../api/views'

/** What a reader wants to see of the draft; an empty string asks for nothing in particular. */
export interface Wanted {
  holder: string
  body: string
  state: string
}

export const EVERYTHING: Wanted = { holder: '', body: '', state: '' }

/** Whether a provision is wanted: itself with the body, or one of its brackets before it. */
export function fits(provision: ProvisionView, { holder, body, state }: Wanted): boolean {
  const brackets = all(provision.brackets)
  return (
    (!state || provision.state === state || (state === 'with-brackets' && brackets.length > 0)) &&
    (!holder || brackets.some((bracket) => holds(bracket, holder))) &&
    (!body || provision.body === body || brackets.some((bracket) => bracket.body === body))
  )
}

const holds = (bracket: BracketView, holder: string) => all(bracket.holders).some((one) => one.holder === holder)

/** A holder and how many open brackets it holds. */
export interface Count {
  holder: string
  brackets: number
}

/** Who holds what is open, most first. */
export function holdersOf(provisions: readonly ProvisionView[]): Count[] {
  const counts = new Map<string, number>()
  for (const provision of provisions) {
    for (const bracket of all(provision.brackets)) {
      for (const { holder } of all(bracket.holders)) counts.set(holder, (counts.get(holder) ?? 0) + 1)
    }
  }
  return [...counts]
    .map(([holder, brackets]) => ({ holder, brackets }))
    .sort((a, b) => b.brackets - a.brackets || (a.holder < b.holder ? -1 : 1))
}

/** The bodies that provisions are with or brackets before, and the states there are. */
export function placesOf(provisions: readonly ProvisionView[]): { bodies: string[]; states: string[] } {
  const bodies = new Set<string>()
  const states = new Set<string>()
  for (const provision of provisions) {
    states.add(provision.state)
    if (provision.body) bodies.add(provision.body)
    for (const { body } of all(provision.brackets)) bodies.add(body)
  }
  return { bodies: [...bodies].sort(), states: [...states].sort() }
}
