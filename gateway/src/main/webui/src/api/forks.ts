import type { components } from '#schema'
import type { By } from './acts'
import { acting, api } from './client'

const head = (by: By) => acting(by.as, by.key)

export type NewBody = components['schemas']['NewBody']

/** A provision as a chair's draft words it: brackets as they are written down. */
export interface Worded {
  provision: string
  text?: string
  struck?: boolean
  number?: string
  after?: string
  part?: string
  heading?: string
  binding?: boolean
  parent?: string
  brackets?: { note?: string }[]
}

/** Closed groups, chair's drafts, versions, and what another forum left open. A refusal is thrown. */
export const forkActs = {
  setUpBody: (by: By, body: NewBody) =>
    api.POST('/api/forums/{forum}/bodies', { params: { path: { forum: by.forum } }, headers: head(by), body }),

  nameMember: (by: By, group: string, seat: string, terms: { namedBy?: string; speakingFor?: string[] }) =>
    api.PUT('/api/forums/{forum}/groups/{body}/members/{seat}', {
      params: { path: { forum: by.forum, body: group, seat } },
      headers: head(by),
      body: terms,
    }),

  endMembership: (by: By, group: string, seat: string, reason?: string) =>
    api.DELETE('/api/forums/{forum}/groups/{body}/members/{seat}', {
      params: { path: { forum: by.forum, body: group, seat }, query: { reason } },
      headers: head(by),
    }),

  refer: (by: By, group: string, body: { provisions: string[]; mandate: string; deadline?: string }) =>
    api.POST('/api/forums/{forum}/groups/{body}/referrals', {
      params: { path: { forum: by.forum, body: group } },
      headers: head(by),
      body,
    }),

  report: (by: By, referral: string, body: { provisions?: string[]; nothing?: boolean; finished?: boolean; note?: string }) =>
    api.POST('/api/forums/{forum}/referrals/{referral}/report', {
      params: { path: { forum: by.forum, referral } },
      headers: head(by),
      body,
    }),

  recall: (by: By, referral: string, body: { provisions?: string[]; reason?: string }) =>
    api.POST('/api/forums/{forum}/referrals/{referral}/recall', {
      params: { path: { forum: by.forum, referral } },
      headers: head(by),
      body,
    }),

  tableDraft: (by: By, body: { body: string; name?: string; title: string; note?: string; provisions: Worded[] }) =>
    api.POST('/api/forums/{forum}/drafts', { params: { path: { forum: by.forum } }, headers: head(by), body }),

  nameVersion: (by: By, body: { name: string; note?: string }) =>
    api.POST('/api/forums/{forum}/draft/versions', { params: { path: { forum: by.forum } }, headers: head(by), body }),

  takeIn: (by: By, body: { from?: string; provisions?: string[] }) =>
    api.POST('/api/forums/{forum}/carry-overs/take-in', { params: { path: { forum: by.forum } }, headers: head(by), body }),
}
