import { queryOptions } from '@tanstack/react-query'
import { api, bodyOf } from './client'
import { all, type RecordEntry } from './views'
import type { Answer, Each } from './wire'

/** What the public record is asked: a day in sentences, words, and its newest entries. */
export type DayView = Answer<'/api/forums/{forum}/today'>
export type SearchView = Answer<'/api/forums/{forum}/search'>
export type TextHit = Each<SearchView['text']>
export type ActHit = Each<SearchView['acts']>

export const today = (f: string, day?: string) =>
  queryOptions({
    queryKey: [f, 'record', 'today', day],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/today', { params: { path: { forum: f }, query: { day } } })),
  })

export const search = (f: string, q: string, before?: number) =>
  queryOptions({
    queryKey: [f, 'search', q, before],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/search', { params: { path: { forum: f }, query: { q, before } } })),
    enabled: q.trim().length > 1,
    staleTime: 30_000,
  })

const KEPT = 40
const AT_ONCE = 500

/** The newest public entries, kept up without being asked for anew: each time only what came since. */
export const newest = (f: string, seq: number) =>
  queryOptions({
    queryKey: [f, 'record', 'newest'],
    queryFn: async ({ client, queryKey }): Promise<RecordEntry[]> => {
      const known = client.getQueryData<RecordEntry[]>(queryKey) ?? []
      const fresh: RecordEntry[] = []
      let after = known.at(-1)?.seq ?? Math.max(0, seq - KEPT)
      for (let more = true; more; ) {
        const part = all(
          await bodyOf(api.GET('/api/forums/{forum}/record', { params: { path: { forum: f }, query: { after, limit: AT_ONCE } } })),
        )
        fresh.push(...part)
        after = part.at(-1)?.seq ?? after
        more = part.length === AT_ONCE
      }
      return [...known, ...fresh].slice(-KEPT)
    },
  })
