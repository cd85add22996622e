const PREFIX = 'plenary.kept.'

interface Kept<V> {
  value: V
  /** whether it belongs to a closed body: it goes when one signs out */
  closed: boolean
}

/** What somebody has typed and not sent, by person, forum and place; nobody else finds it. */
export const keptStore = {
  read<V>(key: string): V | undefined {
    try {
      return (JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') as Kept<V> | null)?.value
    } catch {
      return undefined
    }
  },
  write<V>(key: string, value: V, closed = false) {
    try {
      localStorage.setItem(PREFIX + key, JSON.stringify({ value, closed } satisfies Kept<V>))
    } catch {
      // a full or forbidden store loses nothing that is still on the page
    }
  },
  forget(key: string) {
    localStorage.removeItem(PREFIX + key)
  },
  /** Forgets what belongs to closed bodies, whoever typed it. */
  forgetClosed() {
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))) {
      if ((JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Kept<unknown>>).closed) localStorage.removeItem(key)
    }
  },
}
