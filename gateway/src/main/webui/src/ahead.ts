import { askEarly } from './api/early'
import { LANGUAGES, preferred } from './shared/languages'

/** What one page shows first: what it asks for, under its forum, and its program. */
interface First {
  page: RegExp
  asks: (item: string) => string[]
  program: () => Promise<unknown>
}

const FIRST: First[] = [
  { page: /^$/, asks: () => [], program: () => import('./public/ForumHome') },
  { page: /^\/draft$/, asks: () => ['/draft?limit=60'], program: () => import('./public/DraftPage') },
  { page: /^\/polls\/([^/]+)$/, asks: (poll) => [`/polls/${poll}`], program: () => import('./public/PollPage') },
  { page: /^\/record$/, asks: () => ['/today'], program: () => import('./public/RecordPage') },
]

/**
 * Asks for what the page at an address will show while the program itself is still coming: the pages
 * most people open first need not wait for one answer after the other. A small script of its own,
 * which imports next to nothing.
 */
function ahead(path: string) {
  const language = preferred()
  const ask = (what: string) => askEarly(what, language)
  // a browser has few connections: the words of the page come first, what it is drawn with after them
  const [, forum, rest] = /^(\/forums\/[^/]+)(.*?)\/?$/.exec(path) ?? []
  const match = FIRST.map((first) => ({ first, found: first.page.exec(rest ?? '-') })).find(({ found }) => found)
  // first what says how new the rest is
  if (forum) ask(`/api${forum}`)
  for (const what of match?.first.asks(match.found?.[1] ?? '') ?? []) ask(`/api${forum}${what}`)
  // what does not come is asked for again where it is needed
  LANGUAGES[language]?.load().catch(() => undefined)
  match?.first.program().catch(() => undefined)
  if (forum) ask(`/api${forum}/roster`)
  ask('/api/session')
}

ahead(location.pathname)
