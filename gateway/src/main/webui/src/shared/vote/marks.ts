import { all, type ClassCount, type ConditionResult, type PollView, type Verdict } from '../../api/views'

/** One part of a bar: how many said so. */
export interface Share {
  choice: 'yes' | 'no' | 'abstain' | 'not-taking-part' | 'absent'
  count: number
}

/** Where on a base a condition's line is drawn. */
export interface Line {
  base: Base
  /** from 0 to 1 of the base */
  at: number
  needed?: number
  got?: number
  margin?: number
  held?: boolean
}

export type Base = 'voting' | 'cast' | 'present' | 'entitled'

/** The parts of a class that make up a base. */
export function sharesOf(count: ClassCount, base: Base): Share[] {
  const parts: Share[] = [
    { choice: 'yes', count: count.yes },
    { choice: 'no', count: count.no },
  ]
  if (base !== 'voting') parts.push({ choice: 'abstain', count: count.abstain })
  if (base === 'present' || base === 'entitled') {
    parts.push({ choice: 'not-taking-part', count: count.present - count.yes - count.no - count.abstain })
  }
  if (base === 'entitled') parts.push({ choice: 'absent', count: count.entitled - count.present })
  return parts
}

/** How a class stands while answers still come in, beside those that have not come. */
export function soFar(count: ClassCount): Share[] {
  return [
    { choice: 'yes', count: count.yes },
    { choice: 'no', count: count.no },
    { choice: 'abstain', count: count.abstain },
    { choice: 'not-taking-part', count: count.notTakingPart },
    { choice: 'absent', count: count.entitled - count.yes - count.no - count.abstain - count.notTakingPart },
  ]
}

/** The line a class has to reach: as counted, or before that as the rule says. */
export function lineFor(votingClass: string, whole: boolean, verdict: Verdict | undefined, rule: PollView['rule']): Line | undefined {
  for (const result of all(verdict?.conditions).flatMap(leaves)) {
    const { reckoning } = result
    if (reckoning?.measured !== 'yes' || (result.votingClass ? result.votingClass !== votingClass : !whole)) continue
    const { of, base, baseCount, needed, got, margin } = reckoning
    const held = result.holding === 'held'
    if (of && base) return { base: base as Base, at: of.numerator / of.denominator, needed, got, margin, held }
    if (baseCount === 0) return { base: 'entitled', at: Number.NaN, needed, got, margin, held }
  }
  const share = shareIn(rule.condition)
  return share && { base: share.base as Base, at: share.of.numerator / share.of.denominator }
}

function leaves(result: ConditionResult): ConditionResult[] {
  const parts = all(result.parts)
  return parts.length === 0 ? [result] : parts.flatMap(leaves)
}

interface ShareCondition {
  base: string
  of: { numerator: number; denominator: number }
}

// the first share of the yeses in a rule, however deep
function shareIn(condition: unknown): ShareCondition | undefined {
  if (typeof condition !== 'object' || condition === null) return undefined
  const { kind, measured, of, base, each, conditions } = condition as Record<string, unknown>
  if (kind === 'share' && measured === 'yes' && of && base) return condition as ShareCondition
  if (each) return shareIn(each)
  return Array.isArray(conditions) ? conditions.map(shareIn).find(Boolean) : undefined
}

/** All classes together. */
export function wholeOf(classes: readonly ClassCount[]): ClassCount {
  const sum = (field: Exclude<keyof ClassCount, 'votingClass' | 'noObjection' | 'represented'>) => classes.reduce((total, c) => total + c[field], 0)
  return {
    votingClass: '*',
    yes: sum('yes'),
    no: sum('no'),
    abstain: sum('abstain'),
    notTakingPart: sum('notTakingPart'),
    present: sum('present'),
    entitled: sum('entitled'),
    recused: sum('recused'),
  }
}
