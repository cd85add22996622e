/** Whether somewhere in a condition stands a number that is announced for each vote. */
export function asksForAnnounced(condition: unknown): boolean {
  if (typeof condition !== 'object' || condition === null) return false
  return (condition as { kind?: unknown }).kind === 'announced-number' || Object.values(condition).some(asksForAnnounced)
}

/** How many a vote's quorum needs, where it is one number, as an announced one is; undefined where it is a share or nothing. */
export function quorumNumber(quorum: unknown): number | undefined {
  const { kind, number } = (quorum ?? {}) as { kind?: unknown; number?: unknown }
  return kind === 'count' && typeof number === 'number' ? number : undefined
}
