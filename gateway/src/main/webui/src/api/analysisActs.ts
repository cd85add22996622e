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
}
