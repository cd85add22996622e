import type { RecordEntry } from './views'

type Fields = Record<string, unknown>

/** What an entry of the record says happened; nothing where the reader may not know. */
export function eventOf(entry: RecordEntry): Fields {
  const { event } = (entry.act ?? {}) as { event?: Fields }
  return event ?? {}
}

/** As whom, and about what: the public header. */
export function headerOf(entry: RecordEntry): { capacity?: string; subject?: string } {
  return (entry.header ?? {}) as { capacity?: string; subject?: string }
}

/** The entries about one thing, such as `provision/3A`; of a provision, those of its brackets too. */
export function entriesAbout(entries: readonly RecordEntry[], about: string): RecordEntry[] {
  const [kind = '', id = ''] = about.split('/', 2)
  const brackets = new Set<unknown>(
    kind === 'provision' ? entries.map(eventOf).filter((event) => event.provision === id && event.bracket).map(({ bracket }) => bracket) : [],
  )
  return entries.filter((entry) => {
    const event = eventOf(entry)
    return headerOf(entry).subject === about || mentions(event, kind, id) || brackets.has(event.bracket)
  })
}

function mentions(event: Fields, kind: string, id: string): boolean {
  if (event[kind] === id) return true
  return [event[`${kind}s`], event.agreed].some(
    (list) => Array.isArray(list) && list.some((one) => one === id || (one as Fields | null)?.[kind] === id),
  )
}
