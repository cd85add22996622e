import { queryOptions } from '@tanstack/react-query'
import type { By } from './acts'
import { acting, api, bodyOf } from './client'
import type { Answer, Each } from './wire'

/** The minutes of a meeting, and what people do to them. */
export type MinutesView = Answer<'/api/forums/{forum}/sessions/{session}/minutes'>
export type MinutesLine = Each<MinutesView['lines']>

const inside = (forum: string, session: string) => ({ params: { path: { forum, session } } })
const of = (by: By, session: string) => ({ ...inside(by.forum, session), headers: acting(by.as, by.key) })

export const minutes = (f: string, session: string, language: string) =>
  queryOptions({
    queryKey: [f, 'minutes', session, language],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/sessions/{session}/minutes', { params: { path: { forum: f, session }, query: { language } } })),
  })

export const minutesActs = {
  note: (by: By, session: string, text: string, after?: number) =>
    api.POST('/api/forums/{forum}/sessions/{session}/minutes/notes', { ...of(by, session), body: { text, after } }),

  strike: (by: By, session: string, note: number) =>
    api.POST('/api/forums/{forum}/sessions/{session}/minutes/notes/{note}/strike', {
      params: { path: { forum: by.forum, session, note } },
      headers: acting(by.as, by.key),
    }),

  approve: (by: By, session: string) => api.POST('/api/forums/{forum}/sessions/{session}/minutes/approval', of(by, session)),

  correct: (by: By, session: string, text: string) =>
    api.POST('/api/forums/{forum}/sessions/{session}/minutes/corrigenda', { ...of(by, session), body: { text } }),
}
