import type { components } from '#schema'
import { queryOptions } from '@tanstack/react-query'
import type { By } from './acts'
import { beside } from './beside'
import { acting, api, bodyOf } from './client'
import type { Answer, Each } from './wire'
import { written } from './wire'

/** How bodies agree, what is on their desks, and what was promised: reading and acting. */
export type Call = Each<Answer<'/api/forums/{forum}/consensus-calls'>>
export type Desk = Answer<'/api/forums/{forum}/bodies/{body}/desk'>
export type PassedUp = Each<Desk['passedUp']>
export type Waiting = Each<Desk['owes']>
export type PromiseKept = Each<Answer<'/api/forums/{forum}/promises'>>
export type Fact = Each<PromiseKept['facts']>
export type CleanText = Answer<'/api/forums/{forum}/draft/clean'>
export type AdReferendum = Each<Answer<'/api/forums/{forum}/ad-referendum'>>

const at = (forum: string) => ({ params: { path: { forum } } })
const head = (by: By) => acting(by.as, by.key)

export const calls = (f: string) =>
  queryOptions({ queryKey: [f, 'calls'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/consensus-calls', at(f))) })

export const desk = (f: string, body: string) =>
  queryOptions({
    queryKey: [f, 'desk', body],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/bodies/{body}/desk', { params: { path: { forum: f, body } } })),
  })

export const promises = (f: string) =>
  queryOptions({ queryKey: [f, 'promises'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/promises', at(f))) })

export type DroppedBracket = Each<Answer<'/api/forums/{forum}/dropped-brackets'>>

/** Brackets that a chair's draft or a report dropped, with who held them. */
export const dropped = (f: string) =>
  queryOptions({ queryKey: [f, 'dropped'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/dropped-brackets', at(f))) })

/** What a body would put forward now, or have adopted, and what is in the way of it. */
export const cleanText = (f: string, body: string) =>
  queryOptions({
    queryKey: [f, 'clean', body],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/draft/clean', { params: { path: { forum: f }, query: { body } } })),
  })

export const reopenings = (f: string) =>
  queryOptions({
    queryKey: [f, 'reopenings'],
    queryFn: () => beside(f, 'reopenings', () => bodyOf(api.GET('/api/forums/{forum}/reopenings', at(f)))),
  })

export type Matter = 'recommendation' | 'proposal' | 'procedure' | 'appeal' | 'reconsideration' | 'charter'

export const agreementActs = {
  holdReading: (by: By, reading: 1 | 2) =>
    api.POST('/api/forums/{forum}/readings', { ...at(by.forum), headers: head(by), body: { reading } }),

  adopt: (by: By, body: { title?: string; basis?: string }) =>
    api.POST('/api/forums/{forum}/adoption', { ...at(by.forum), headers: head(by), body }),

  objectToReopening: (by: By, reopening: string, reason?: string) =>
    api.POST('/api/forums/{forum}/reopenings/{reopening}/objections', {
      params: { path: { forum: by.forum, reopening } },
      headers: head(by),
      body: { reason },
    }),

  gavelReopening: (by: By, reopening: string) =>
    api.POST('/api/forums/{forum}/reopenings/{reopening}/gavel', {
      params: { path: { forum: by.forum, reopening } },
      headers: head(by),
    }),

  /** A vote of the chambers on a question of procedure or substance on the way, by the charter's rule for it. */
  openVote: (by: By, body: { kind?: 'chamber' | 'procedural'; body: string; matter: Matter; subject: string; question: Record<string, string>; method?: 'roll-call' | 'show-of-hands' | 'recorded' | 'secret'; draw?: boolean; closesAt?: string; quorum?: number }) =>
    api.POST('/api/forums/{forum}/polls', { ...at(by.forum), headers: head(by), body: written({ kind: 'chamber', ...body }) }),


  /** A body's clean text before the chambers: a new recommendation, or a returned one as its next round. */
  putForward: (by: By, body: components['schemas']['NewRecommendation']) =>
    api.POST('/api/forums/{forum}/recommendations', { ...at(by.forum), headers: head(by), body }),

  openSilence: (by: By, body: string, provisions: string[], until: string, note?: string) =>
    api.POST('/api/forums/{forum}/consensus-calls', {
      ...at(by.forum),
      headers: head(by),
      body: { body, provisions, until, note },
    }),

  extend: (by: By, call: string, until: string, reason: string) =>
    api.POST('/api/forums/{forum}/consensus-calls/{call}/extension', {
      params: { path: { forum: by.forum, call } },
      headers: head(by),
      body: { until, reason },
    }),

  enterAdReferendum: (by: By, call: string, provision: string, until: string, note?: string) =>
    api.POST('/api/forums/{forum}/consensus-calls/{call}/ad-referendum', {
      params: { path: { forum: by.forum, call } },
      headers: head(by),
      body: { provision, until, note },
    }),

  confirm: (by: By, entry: string) =>
    api.POST('/api/forums/{forum}/ad-referendum/{entry}/confirmation', {
      params: { path: { forum: by.forum, entry } },
      headers: head(by),
    }),

  withdraw: (by: By, entry: string, reason?: string) =>
    api.POST('/api/forums/{forum}/ad-referendum/{entry}/withdrawal', {
      params: { path: { forum: by.forum, entry } },
      headers: head(by),
      body: { reason },
    }),

  state: (by: By, about: string, text: string) =>
    api.POST('/api/forums/{forum}/statements', {
      ...at(by.forum),
      headers: head(by),
      body: { kind: 'statement', about, text },
    }),

  reopen: (by: By, provision: string, reason: string) =>
    api.POST('/api/forums/{forum}/draft/provisions/{provision}/reopening', {
      params: { path: { forum: by.forum, provision } },
      headers: head(by),
      body: { reason },
    }),

  challenge: (by: By, subject: string, grounds: string) =>
    api.POST('/api/forums/{forum}/scope-challenges', { ...at(by.forum), headers: head(by), body: { subject, grounds } }),

  rule: (by: By, challenge: string, inScope: boolean, words: string) =>
    api.POST('/api/forums/{forum}/scope-challenges/{challenge}/ruling', {
      params: { path: { forum: by.forum, challenge } },
      headers: head(by),
      body: { inScope, words },
    }),

  appeal: (by: By, challenge: string) =>
    api.POST('/api/forums/{forum}/scope-challenges/{challenge}/appeal', {
      params: { path: { forum: by.forum, challenge } },
      headers: head(by),
    }),

  takeOver: (by: By, provision: string, reason: string) =>
    api.POST('/api/forums/{forum}/draft/provisions/{provision}/taking-over', {
      params: { path: { forum: by.forum, provision } },
      headers: head(by),
      body: { reason },
    }),

  sendDown: (by: By, provision: string, to: string, mandate: string) =>
    api.POST('/api/forums/{forum}/draft/provisions/{provision}/sending-down', {
      params: { path: { forum: by.forum, provision } },
      headers: head(by),
      body: { to, mandate },
    }),

  escalate: (by: By, bracket: string, note?: string, until?: string) =>
    api.POST('/api/forums/{forum}/brackets/{bracket}/escalation', {
      params: { path: { forum: by.forum, bracket } },
      headers: head(by),
      body: { note, until },
    }),

  refer: (by: By, bracket: string, to: string, mandate: string, until?: string) =>
    api.POST('/api/forums/{forum}/brackets/{bracket}/referral', {
      params: { path: { forum: by.forum, bracket } },
      headers: head(by),
      body: { to, mandate, until },
    }),

  closeSession: (by: By, session: string, leaveUnconsidered: boolean, reason?: string) =>
    api.POST('/api/forums/{forum}/sessions/{session}/close', {
      params: { path: { forum: by.forum, session } },
      headers: head(by),
      body: { leaveUnconsidered, reason },
    }),
}
