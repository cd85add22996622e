import type { QueryClient } from '@tanstack/react-query'
import { adopted, draft, forum, poll, roster, session } from './api/queries'
import { today } from './api/record'

/** What one page shows first: its program, and what it asks for. */
type First = (queries: QueryClient, forum: string, item: string) => unknown

const FIRST: [RegExp, First][] = [
  [/^$/, () => import('./public/ForumHome')],
  [
    /^\/draft$/,
    (queries, f) => {
      const text = queries.fetchQuery(draft(f))
      void import('./public/DraftPage')
      text.then((known) => (known.adopted ? queries.prefetchQuery(adopted(f)) : undefined)).catch(() => undefined)
    },
  ],
  [
    /^\/polls\/([^/]+)$/,
    (queries, f, item) => {
      void queries.prefetchQuery(poll(f, item))
      void import('./public/PollPage')
    },
  ],
  [
    /^\/record$/,
    (queries, f) => {
      void queries.prefetchQuery(today(f))
      void import('./public/RecordPage')
    },
  ],
]

/**
 * Asks for what the page at an address will show, before there is anything to show it in: the pages
 * most people open first need not wait for the answers one after the other.
 */
export function ahead(queries: QueryClient, path: string) {
  const within = /^\/forums\/([^/]+)(.*?)\/?$/.exec(path)
  const [, f, rest] = (within ?? []).map((part) => decodeURIComponent(part ?? ''))
  if (f && rest !== undefined) {
    // a browser has few connections: the words of the page come first, what it is drawn with after them
    for (const [page, first] of FIRST) {
      const match = page.exec(rest)
      if (match) first(queries, f, match[1] ?? '')
    }
    void queries.prefetchQuery(forum(f))
    void queries.prefetchQuery(roster(f))
  }
  void queries.prefetchQuery(session())
}
