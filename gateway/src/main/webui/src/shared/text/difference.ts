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

/** More words than this are kept wherever they stand. */
const FEW = 2

/** What takes the place of what. */
interface Gap {
  gone: string
  come: string
}

/**
 * The same for people to read: phrases are replaced as phrases. A word or two that happen to stand in both
 * wordings between two changes, each at least as long, are not worth breaking a sentence for.
 */
export function phrased(before: string, after: string): Stretch[] {
  const kept = ['']
  const gaps: Gap[] = []
  let gap: Gap | undefined
  const put = () => {
    if (!gap) return
    let stands = kept.at(-1) ?? ''
    for (let last = gaps.at(-1); last && swallowed(stands, last, gap); last = gaps.at(-1)) {
      gap = { gone: last.gone + stands + gap.gone, come: last.come + stands + gap.come }
      gaps.pop()
      kept.pop()
      stands = kept.at(-1) ?? ''
    }
    gaps.push(gap)
    kept.push('')
    gap = undefined
  }
  for (const { kind, text } of difference(before, after)) {
    if (kind === 'same') {
      put()
      kept.push((kept.pop() ?? '') + text)
    } else {
      gap ??= { gone: '', come: '' }
      gap[kind === 'gone' ? 'gone' : 'come'] += text
    }
  }
  put()
  const said = kept.flatMap((text, n): Stretch[] => [
    { kind: 'same', text },
    { kind: 'gone', text: gaps[n]?.gone ?? '' },
    { kind: 'new', text: gaps[n]?.come ?? '' },
  ])
  return said.filter(({ text }) => text !== '')
}

function swallowed(kept: string, before: Gap, after: Gap): boolean {
  const words = kept.trim()
  return words === '' || (words.split(/\s+/).length <= FEW && words.length <= Math.min(length(before), length(after)))
}

function length({ gone, come }: Gap): number {
  return Math.max(gone.trim().length, come.trim().length)
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
