import { queryOptions } from '@tanstack/react-query'
import type { By } from './acts'
import { acting, api, bodyOf } from './client'
import type { Answer, Each } from './wire'

/** The charters of a forum: the one it began with, and those laid before it since. */
export type CharterVersion = Each<Answer<'/api/forums/{forum}/charters'>>
export type Change = Each<CharterVersion['changes']>

const at = (forum: string) => ({ params: { path: { forum } } })
const on = (forum: string, charter: string) => ({ params: { path: { forum, charter } } })
const head = (by: By) => acting(by.as, by.key)

export const charters = (f: string) =>
  queryOptions({ queryKey: [f, 'charters'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/charters', at(f))) })

/** Where a charter is, as it was written. */
export const charterText = (f: string, charter: string) => `/api/forums/${encodeURIComponent(f)}/charters/${charter}/text`

/** The charter in force as it was written, to begin a new version with. */
export const charterInForce = (f: string) =>
  queryOptions({
    queryKey: [f, 'charters', 'text'],
    queryFn: () => fetch(charterText(f, 'in-force')).then((answer) => (answer.ok ? answer.text() : '')),
    staleTime: Infinity,
  })

/** Reads a charter in plain language, beside the one in force; nothing is kept of it. */
export const previewCharter = (f: string, text: string): Promise<CharterVersion> =>
  bodyOf(api.POST('/api/forums/{forum}/charters/preview', { ...at(f), body: { text } }))

export const charterActs = {
  propose: (by: By, text: string, reason: string) =>
    api.POST('/api/forums/{forum}/charters', { ...at(by.forum), headers: head(by), body: { text, reason } }),

  consent: (by: By, charter: string, group: string, statement: string | undefined) =>
    api.POST('/api/forums/{forum}/charters/{charter}/consents', { ...on(by.forum, charter), headers: head(by), body: { group, statement } }),

  adopt: (by: By, charter: string) =>
    api.POST('/api/forums/{forum}/charters/{charter}/adoption', { ...on(by.forum, charter), headers: head(by) }),

  withdraw: (by: By, charter: string, reason: string) =>
    api.POST('/api/forums/{forum}/charters/{charter}/withdrawal', { ...on(by.forum, charter), headers: head(by), body: { reason } }),
}
