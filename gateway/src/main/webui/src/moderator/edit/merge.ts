import { difference } from '../../shared/text/difference'

interface Change {
  /** where in the text both began with */
  from: number
  to: number
  text: string
}

/**
 * Two texts that began as one, put together word by word. Where both changed the same words, theirs
 * come first and mine after them, so that nothing is lost and the reader chooses.
 */
export function merged(base: string, theirs: string, mine: string): { text: string; both: boolean } {
  const a = changes(base, theirs)
  const b = changes(base, mine)
  let text = ''
  let at = 0
  let both = false
  while (a.length > 0 || b.length > 0) {
    const [t, m] = [a[0], b[0]]
    if (t && m && touch(t, m)) {
      a.shift()
      b.shift()
      const from = Math.min(t.from, m.from)
      const to = Math.max(t.to, m.to)
      const asTheirs = base.slice(from, t.from) + t.text + base.slice(t.to, to)
      const asMine = base.slice(from, m.from) + m.text + base.slice(m.to, to)
      text += base.slice(at, from) + (asTheirs === asMine ? asTheirs : joined(asTheirs, asMine))
      both ||= asTheirs !== asMine
      at = to
      continue
    }
    const next = (t && (!m || t.from < m.from) ? a.shift() : b.shift()) as Change
    // what an earlier clash has taken in is there already
    if (next.from >= at) {
      text += base.slice(at, next.from) + next.text
      at = next.to
    } else {
      text += next.text
      at = Math.max(at, next.to)
      both = true
    }
  }
  return { text: text + base.slice(at), both }
}

const touch = (a: Change, b: Change) =>
  (a.from < b.to && b.from < a.to) || (a.from === b.from && (a.from === a.to || b.from === b.to || a.to === b.to))

const joined = (one: string, other: string) => (one === '' || other === '' || /\s$/.test(one) || /^\s/.test(other) ? one + other : `${one} ${other}`)

function changes(base: string, next: string): Change[] {
  const found: Change[] = []
  let at = 0
  let last: Change | undefined
  for (const { kind, text } of difference(base, next)) {
    if (kind === 'same') {
      at += text.length
      last = undefined
      continue
    }
    if (!last) {
      last = { from: at, to: at, text: '' }
      found.push(last)
    }
    if (kind === 'gone') {
      at += text.length
      last.to = at
    } else last.text += text
  }
  return found
}
