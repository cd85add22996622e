import { queryOptions } from '@tanstack/react-query'
import type { By } from './acts'
import { acting, api, bodyOf } from './client'
import type { Answer, Each } from './wire'

/** Votes demanded by right, and division into parts: reading and acting. */
export type VoteDemand = Each<Answer<'/api/forums/{forum}/vote-demands'>>
export type Division = Each<Answer<'/api/forums/{forum}/divisions'>>

const at = (forum: string) => ({ params: { path: { forum } } })
const on = (forum: string, division: string) => ({ params: { path: { forum, division } } })
const head = (by: By) => acting(by.as, by.key)

export const voteDemands = (f: string) =>
  queryOptions({ queryKey: [f, 'polls', 'vote-demands'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/vote-demands', at(f))) })

export const divisions = (f: string) =>
  queryOptions({ queryKey: [f, 'polls', 'divisions'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/divisions', at(f))) })

/** Who speaks on divisions and on taking votes again; they move with the floor. */
export const debates = (f: string) =>
  queryOptions({ queryKey: [f, 'floor', 'debates'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/debates', at(f))) })

export const byRightActs = {
  demand: (by: By, body: string, subject: string) =>
    api.POST('/api/forums/{forum}/vote-demands', { ...at(by.forum), headers: head(by), body: { body, subject } }),

  withdraw: (by: By, body: string, subject: string) =>
    api.DELETE('/api/forums/{forum}/vote-demands', {
      params: { path: { forum: by.forum }, query: { body, subject } },
      headers: head(by),
    }),

  divide: (by: By, body: string, provision: string, parts: { words: string; operative: boolean }[]) =>
    api.POST('/api/forums/{forum}/divisions', { ...at(by.forum), headers: head(by), body: { body, provision, parts } }),

  divideWhole: (by: By, body: string, sets: string[][]) =>
    api.POST('/api/forums/{forum}/divisions', {
      ...at(by.forum),
      headers: head(by),
      body: { body, parts: sets.map((provisions) => ({ provisions })) },
    }),

  oppose: (by: By, division: string) =>
    api.POST('/api/forums/{forum}/divisions/{division}/objection', { ...on(by.forum, division), headers: head(by) }),

  grant: (by: By, division: string) =>
    api.POST('/api/forums/{forum}/divisions/{division}/grant', { ...on(by.forum, division), headers: head(by) }),
}
