import { queryOptions } from '@tanstack/react-query'
import type { By } from './acts'
import { acting, api, bodyOf } from './client'
import type { Choice } from './views'
import type { Answer, Each } from './wire'

/** What is asked for and handed over before votes, and said after them: reading and acting. */
export type MethodDemand = Each<Answer<'/api/forums/{forum}/method-demands'>>
export type Proxy = Each<Answer<'/api/forums/{forum}/proxies'>>
export type VoteNote = Each<Answer<'/api/forums/{forum}/vote-notes'>>
export type DemandedMethod = 'roll-call' | 'secret' | 'recorded' | 'show-of-hands'

const at = (forum: string) => ({ params: { path: { forum } } })
const on = (forum: string, poll: string) => ({ params: { path: { forum, poll } } })
const head = (by: By) => acting(by.as, by.key)

export const demands = (f: string) =>
  queryOptions({ queryKey: [f, 'method-demands'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/method-demands', at(f))) })

export const proxies = (f: string) =>
  queryOptions({ queryKey: [f, 'proxies'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/proxies', at(f))) })

export const voteNotes = (f: string, poll: string) =>
  queryOptions({
    queryKey: [f, 'vote-notes', poll],
    queryFn: () =>
      bodyOf(api.GET('/api/forums/{forum}/vote-notes', { params: { path: { forum: f }, query: { poll } } })),
  })

/** What shows that a seat's ballot is in the box; for who acts for the seat. */
export const receipt = (f: string, poll: string, seat: string, as: string) =>
  queryOptions({
    queryKey: [f, 'polls', poll, 'receipt', seat],
    queryFn: () =>
      bodyOf(api.GET('/api/forums/{forum}/polls/{poll}/ballots/{seat}', { params: { path: { forum: f, poll, seat } }, headers: { 'Plenary-As': as } })),
  })

export const votingActs = {
  withdrawDemand: (by: By, body: string, subject: string, method: DemandedMethod) =>
    api.DELETE('/api/forums/{forum}/method-demands', {
      params: { path: { forum: by.forum }, query: { body, subject, method } },
      headers: acting(by.as, by.key),
    }),

  demand: (by: By, body: string, subject: string, method: DemandedMethod) =>
    api.POST('/api/forums/{forum}/method-demands', { ...at(by.forum), headers: head(by), body: { body, subject, method } }),

  appointTeller: (by: By, body: string, email: string) =>
    api.POST('/api/forums/{forum}/invitations', { ...at(by.forum), headers: head(by), body: { email, body, office: 'teller' } }),

  giveProxy: (by: By, holder: string, body: string) =>
    api.POST('/api/forums/{forum}/proxies', { ...at(by.forum), headers: head(by), body: { holder, body } }),

  withdrawProxy: (by: By, proxy: string) =>
    api.DELETE('/api/forums/{forum}/proxies/{proxy}', {
      params: { path: { forum: by.forum, proxy } },
      headers: head(by),
    }),

  extendWindow: (by: By, recommendation: string, group: string, until: string, reason: string) =>
    api.POST('/api/forums/{forum}/recommendations/{recommendation}/windows/{group}/extension', {
      params: { path: { forum: by.forum, recommendation, group } },
      headers: head(by),
      body: { until, reason },
    }),

  overrideVeto: (by: By, veto: string) =>
    api.POST('/api/forums/{forum}/vetoes/{veto}/override', {
      params: { path: { forum: by.forum, veto } },
      headers: head(by),
    }),

  cancel: (by: By, poll: string, reason: string) =>
    api.POST('/api/forums/{forum}/polls/{poll}/cancellation', { ...on(by.forum, poll), headers: head(by), body: { reason } }),

  countAgain: (by: By, poll: string, reason: string) =>
    api.POST('/api/forums/{forum}/polls/{poll}/recount', { ...on(by.forum, poll), headers: head(by), body: { reason } }),

  note: (by: By, poll: string, text: string, meant?: Choice) =>
    api.POST('/api/forums/{forum}/polls/{poll}/notes', { ...on(by.forum, poll), headers: head(by), body: { text, meant } }),
}
