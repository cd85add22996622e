import { queryOptions } from '@tanstack/react-query'
import { api, bodyOf } from './client'
import type { Answer, Each } from './wire'

export type HistoryView = Answer<'/api/forums/{forum}/what-if'>
export type VoteView = Each<HistoryView['votes']>
export type BlocView = Each<HistoryView['blocs']>
export type CharterView = Each<Answer<'/api/what-if/charters'>>

export type ReplayedRound = Each<Answer<'/api/forums/{forum}/recommendations/{recommendation}/what-if'>['rounds']>

export const whatIfCharters = () =>
  queryOptions({
    queryKey: ['-', 'what-if', 'charters'],
    queryFn: () => bodyOf(api.GET('/api/what-if/charters')),
    staleTime: 3_600_000,
  })

export const whatIfHistory = (f: string, charter: string[]) =>
  queryOptions({
    queryKey: [f, 'what-if', charter],
    queryFn: () =>
      bodyOf(api.GET('/api/forums/{forum}/what-if', { params: { path: { forum: f }, query: { charter } } })),
    enabled: charter.length > 0,
  })

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
