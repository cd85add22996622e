import type { AgendaItemView } from '../../api/room'
import { type Nameable, named } from './named'

export interface Written {
  item: string
  title: string
  minutes?: number
  subjects: string[]
}

const MINUTES = /\s*\((\d{1,4})\s*(?:min\.?|minutes)?\)\s*$/i

/** The agenda as lines to write in: a title each, and its minutes in brackets. */
export function asLines(items: readonly Pick<AgendaItemView, 'title' | 'minutes'>[]): string {
  return items.map(({ title, minutes }) => (minutes ? `${title} (${minutes})` : title)).join('\n')
}

/**
 * The items that lines stand for; one whose title is as before is the same item, wherever it moves.
 *
 * @param known what a line may name, and is about then
 */
export function asItems(
  lines: string,
  before: readonly Pick<AgendaItemView, 'id' | 'title' | 'subjects'>[],
  known: readonly Nameable[] = [],
): Written[] {
  const taken = new Set<string>()
  const rows = lines.split('\n').map((line) => line.trim()).filter(Boolean)
  const titles = rows.map((row) => row.replace(MINUTES, '').trim())
  const kept = titles.map((title) => {
    const same = before.find((item) => item.title === title && !taken.has(item.id))
    if (same) taken.add(same.id)
    return same
  })
  for (const { id } of before) taken.add(id)
  return rows.map((row, n) => {
    const minutes = MINUTES.exec(row)?.[1]
    const title = titles[n] ?? row
    const same = kept[n] ?? renamed(before, kept, n)
    const item = same?.id ?? free(title, taken)
    taken.add(item)
    return { item, title, minutes: minutes ? Number(minutes) : undefined, subjects: subjectsOf(title, same, known) }
  })
}

// what it was about before stays, but for what only its former title named
function subjectsOf(title: string, same: Pick<AgendaItemView, 'title' | 'subjects'> | undefined, known: readonly Nameable[]): string[] {
  const gone = same && same.title !== title ? named(same.title, known) : []
  const stays = (same?.subjects ?? []).filter((subject) => !gone.includes(subject))
  return [...new Set([...stays, ...named(title, known)])]
}

// a line in the place of an item that is nowhere else is that item with another title
function renamed<I extends { id: string }>(before: readonly I[], kept: readonly (I | undefined)[], n: number): I | undefined {
  const there = before[n]
  return there && before.length === kept.length && !kept.some((one) => one?.id === there.id) ? there : undefined
}

function free(title: string, taken: ReadonlySet<string>): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 32)
    .replace(/^-+|-+$/g, '')
  const stem = plain || 'item'
  for (let n = 1; ; n++) {
    const id = n === 1 ? stem : `${stem}-${n}`
    if (!taken.has(id)) return id
  }
}
