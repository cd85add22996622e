/** A stretch of words that both texts have, or only one of them. */
export interface Stretch {
  kind: 'same' | 'gone' | 'new'
  text: string
}

/** How a text differs from the one before it, word by word. */
export function difference(before: string, after: string): Stretch[] {
  const a = words(before)
  const b = words(after)
  const longest = table(a, b)
  const stretches: Stretch[] = []
  const add = (kind: Stretch['kind'], text: string) => {
    const last = stretches.at(-1)
    if (last?.kind === kind) last.text += text
    else stretches.push({ kind, text })
  }
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      add('same', a[i] as string)
      i++
      j++
    } else if (at(longest, i + 1, j) >= at(longest, i, j + 1)) add('gone', a[i++] as string)
    else add('new', b[j++] as string)
  }
  while (i < a.length) add('gone', a[i++] as string)
  while (j < b.length) add('new', b[j++] as string)
  return stretches
}

function words(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}\p{M}'’-]+|[^\s\p{L}\p{N}]/gu) ?? []
}

// the length of the longest common run of words from each pair of places on
function table(a: string[], b: string[]): number[][] {
  const rows = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      ;(rows[i] as number[])[j] = a[i] === b[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1))
    }
  }
  return rows
}

function at(rows: number[][], i: number, j: number): number {
  return rows[i]?.[j] ?? 0
}
