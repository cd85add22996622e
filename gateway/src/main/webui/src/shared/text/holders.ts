/** How many tones and lines there are: a holder always has the same pair, whoever else holds. */
export const TONES = 12
export const LINES = ['solid', 'dashed', 'dotted'] as const

export interface Look {
  tone: number
  line: (typeof LINES)[number]
  /** the short name beside the colour, for whoever does not see colours */
  label: string
}

/** How a holder looks wherever it holds: `states.FRA`, `group:civil-society`. */
export function lookOf(holder: string): Look {
  const code = holder.slice(Math.max(holder.lastIndexOf('.'), holder.lastIndexOf(':')) + 1)
  const number = hash(code)
  return {
    tone: number % TONES,
    line: LINES[Math.floor(number / TONES) % LINES.length] ?? 'solid',
    label: holder.startsWith('group:') ? initials(code) : code,
  }
}

/** The classes of something in a holder's look. */
export function dressed(holder: string | undefined): string {
  if (!holder) return 'tone-none'
  const { tone, line } = lookOf(holder)
  return `tone-${tone} line-${line}`
}

function initials(words: string): string {
  return words
    .split('-')
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
}

// FNV-1a: the same on every device, for ever
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return (h ^ (h >>> 15)) >>> 0
}
