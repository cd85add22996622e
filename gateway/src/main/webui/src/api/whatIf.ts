import { queryOptions } from '@tanstack/react-query'
import { api, bodyOf } from './client'
import type { Answer, Each, Posted } from './wire'
import { written } from './wire'

export type HistoryView = Answer<'/api/forums/{forum}/what-if'>
export type VoteView = Each<HistoryView['votes']>
export type ResultView = Each<VoteView['results']>
export type TableView = Posted<'/api/what-if/table'>
export type BlocView = Each<HistoryView['blocs']>
export type CharterView = Each<Answer<'/api/what-if/charters'>>

export type ReplayedRound = Each<Answer<'/api/forums/{forum}/recommendations/{recommendation}/what-if'>['rounds']>

export const whatIfCharters = () =>
  queryOptions({
    queryKey: ['-', 'what-if', 'charters'],
    queryFn: () => bodyOf(api.GET('/api/what-if/charters')),
    staleTime: 3_600_000,
  })

/** Which votes of a forum are asked about. */
export type Votes = 'recommendations' | 'votes'

export const whatIfHistory = (f: string, charter: string[], of: Votes) =>
  queryOptions({
    queryKey: [f, 'what-if', charter, of],
    queryFn: () =>
      bodyOf(api.GET('/api/forums/{forum}/what-if', { params: { path: { forum: f }, query: { charter, of } } })),
    enabled: charter.length > 0,
  })

/** Judges a table of votes; nothing is kept of it. */
export const whatIfTable = (body: {
  charters: string[]
  charterTexts: string[]
  rollCalls: string
  units?: string
  bindings: Record<string, string>
}): Promise<TableView> => bodyOf(api.POST('/api/what-if/table', { body: written(body) }))

export const whatIfRecommendation = (f: string, recommendation: string, charter: string[]) =>
  queryOptions({
    queryKey: [f, 'recommendations', recommendation, 'what-if', charter],
    queryFn: () =>
      bodyOf(
        api.GET('/api/forums/{forum}/recommendations/{recommendation}/what-if', {
          params: { path: { forum: f, recommendation }, query: { charter } },
        }),
      ),
    enabled: charter.length > 0,
  })
