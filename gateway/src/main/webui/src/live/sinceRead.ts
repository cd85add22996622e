import type { QueryClient } from '@tanstack/react-query'
import { forgetEarly } from '../api/early'
import { forum as forumQuery } from '../api/queries'
import type { DraftView, ForumView } from '../api/views'

// ballots have a record of their own
const COUNTED = ['polls', 'checks']

/**
 * What is to be read again when the feed has just opened: all of it where somebody acted since the
 * page first read of the forum, else only what the forum's record does not number.
 */
export async function sinceRead(queries: QueryClient, forum: string): Promise<string[]> {
  const read = queries.getQueryData<ForumView>([forum, 'forum'])?.seq
  // the draft is asked for at the same time, and may have been told a moment before
  const known = read && Math.min(read, queries.getQueryData<DraftView>([forum, 'draft'])?.seq ?? read)
  try {
    const now = await queries.fetchQuery({ ...forumQuery(forum), staleTime: 0 })
    if (known !== undefined && now.seq === known) {
      forgetEarly('/polls/')
      return COUNTED
    }
  } catch {
    // what is not known is read again
  }
  forgetEarly()
  return ['*']
}
