import type { By } from './acts'
import { acting, api } from './client'

const head = (by: By) => acting(by.as, by.key)

/** The acts of the analysis pages, each made in a capacity. */
export const analysisActs = {
  defineTerm: (
    by: By,
    term: string,
    body: {
      forms: Record<string, string[]>
      caseKept?: boolean
      provision?: string
      definition?: Record<string, string>
      reason?: string
    },
  ) => api.PUT('/api/forums/{forum}/terms/{term}', { params: { path: { forum: by.forum, term } }, headers: head(by), body }),

  withdrawTerm: (by: By, term: string, reason: string) =>
    api.POST('/api/forums/{forum}/terms/{term}/withdrawal', {
      params: { path: { forum: by.forum, term } },
      headers: head(by),
      body: { reason },
    }),

  giveFeedback: (
    by: By,
    body: { provision: string; how: 'feasible' | 'feasible-if' | 'harmful'; condition?: string; text: string; evidence?: { text: string; reference?: string }[] },
  ) => api.POST('/api/forums/{forum}/feedback', { params: { path: { forum: by.forum } }, headers: head(by), body }),

  answerFeedback: (by: By, feedback: string, text: string) =>
    api.POST('/api/forums/{forum}/feedback/{feedback}/answer', {
      params: { path: { forum: by.forum, feedback } },
      headers: head(by),
      body: { text },
    }),

  enterTranslation: (by: By, provision: string, language: string, version: number, body: { heading?: string; text: string }) =>
    api.PUT('/api/forums/{forum}/draft/provisions/{provision}/translations/{language}', {
      params: { path: { forum: by.forum, provision, language } },
      headers: { ...head(by), 'If-Match': `"${version}"` },
      body,
    }),

  certifyTranslation: (by: By, provision: string, language: string) =>
    api.POST('/api/forums/{forum}/draft/provisions/{provision}/translations/{language}/certification', {
      params: { path: { forum: by.forum, provision, language } },
      headers: head(by),
    }),

  disputeTranslation: (by: By, provision: string, language: string, reason: string) =>
    api.POST('/api/forums/{forum}/draft/provisions/{provision}/translations/{language}/disputes', {
      params: { path: { forum: by.forum, provision, language } },
      headers: head(by),
      body: { reason },
    }),

  settleDispute: (by: By, provision: string, language: string, dispute: string, reason?: string) =>
    api.POST('/api/forums/{forum}/draft/provisions/{provision}/translations/{language}/disputes/{dispute}/settlement', {
      params: { path: { forum: by.forum, provision, language, dispute } },
      headers: head(by),
      body: { reason },
    }),

  stateBenefit: (
    by: By,
    provision: string,
    body: { benefit: 'better' | 'same' | 'worse'; reason?: string; group?: string; minutes?: string },
  ) =>
    api.PUT('/api/forums/{forum}/better-for-whom/{provision}', {
      params: { path: { forum: by.forum, provision } },
      headers: head(by),
      body,
    }),

  settleReference: (by: By, provision: string, body: { words: string; to: string; confirmed: boolean; reason?: string }) =>
    api.PUT('/api/forums/{forum}/draft/provisions/{provision}/references', {
      params: { path: { forum: by.forum, provision } },
      headers: head(by),
      body,
    }),

  enterCitation: (
    by: By,
    body: { provision: string; words: string; to?: string; document?: string; url?: string; quoted?: string; before?: string; after?: string },
  ) => api.POST('/api/forums/{forum}/citations', { params: { path: { forum: by.forum } }, headers: head(by), body }),

  withdrawCitation: (by: By, citation: string, reason: string) =>
    api.POST('/api/forums/{forum}/citations/{citation}/withdrawal', {
      params: { path: { forum: by.forum, citation } },
      headers: head(by),
      body: { reason },
    }),

  openComments: (by: By, body: { body: string; title: string; session?: string; from?: string; until: string }) =>
    api.POST('/api/forums/{forum}/comment-periods', { params: { path: { forum: by.forum } }, headers: head(by), body }),

  makeComment: (by: By, period: string, body: { author: string; text: string; provision?: string | undefined }) =>
    api.POST('/api/forums/{forum}/comment-periods/{period}/comments', {
      params: { path: { forum: by.forum, period } },
      headers: { 'Idempotency-Key': by.key },
      body,
    }),

  answerComment: (by: By, comment: string, text: string) =>
    api.POST('/api/forums/{forum}/public-comments/{comment}/answer', {
      params: { path: { forum: by.forum, comment } },
      headers: head(by),
      body: { text },
    }),

  hideComment: (by: By, comment: string, reason: string) =>
    api.POST('/api/forums/{forum}/public-comments/{comment}/hiding', {
      params: { path: { forum: by.forum, comment } },
      headers: head(by),
      body: { reason },
    }),

  closeComments: (by: By, period: string) =>
    api.POST('/api/forums/{forum}/comment-periods/{period}/closing', {
      params: { path: { forum: by.forum, period } },
      headers: head(by),
    }),
}
