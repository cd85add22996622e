import type { QueryClient } from '@tanstack/react-query'
import { forum as forumQuery } from '../api/queries'
import type { ForumView } from '../api/views'

// ballots have a record of their own
const COUNTED = ['polls', 'checks']

/**
 * What is to be read again when the feed has just opened: all of it where somebody acted since the
 * page first read of the forum, else only what the forum's record does not number.
 */
export async function sinceRead(queries: QueryClient, forum: string): Promise<string[]> {
  const known = queries.getQueryData<ForumView>([forum, 'forum'])?.seq
  try {
    const now = await queries.fetchQuery({ ...forumQuery(forum), staleTime: 0 })
    return known !== undefined && now.seq === known ? COUNTED : ['*']
  } catch {
    return ['*']
  }
}
