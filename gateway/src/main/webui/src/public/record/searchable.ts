/** As many characters may be looked for at once, as the API has it. */
export const LONGEST = 100
const SHORTEST = 2
const LETTER = /[\p{L}\p{N}]/u

/** Whether there is something in it that can be looked for. */
export function searchable(q: string): boolean {
  return q.length >= SHORTEST && q.length <= LONGEST && LETTER.test(q)
}
