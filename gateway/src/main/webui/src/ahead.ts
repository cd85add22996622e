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
      void import('./public/DraftPage')
      const text = queries.fetchQuery(draft(f))
      text.then((known) => (known.adopted ? queries.prefetchQuery(adopted(f)) : undefined)).catch(() => undefined)
    },
  ],
  [
    /^\/polls\/([^/]+)$/,
    (queries, f, item) => {
      void import('./public/PollPage')
      void queries.prefetchQuery(poll(f, item))
    },
  ],
  [
    /^\/record$/,
    (queries, f) => {
      void import('./public/RecordPage')
      void queries.prefetchQuery(today(f))
    },
  ],
]

/**
 * Asks for what the page at an address will show, before there is anything to show it in: the pages
 * most people open first need not wait for the answers one after the other.
 */
export function ahead(queries: QueryClient, path: string) {
  void queries.prefetchQuery(session())
  const within = /^\/forums\/([^/]+)(.*?)\/?$/.exec(path)
  if (!within) return
  const [, f, rest] = within.map((part) => decodeURIComponent(part ?? ''))
  if (!f || rest === undefined) return
  void queries.prefetchQuery(forum(f))
  void queries.prefetchQuery(roster(f))
  for (const [page, first] of FIRST) {
    const match = page.exec(rest)
    if (match) first(queries, f, match[1] ?? '')
  }
}
