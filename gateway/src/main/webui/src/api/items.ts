import { queryOptions } from '@tanstack/react-query'
import type { By } from './acts'
import { acting, api, bodyOf } from './client'
import type { Answer, Each } from './wire'

/** Whose an item is, what members raise before a vote, and how a group decides by itself. */
export type ItemLine = Each<Answer<'/api/forums/{forum}/items'>>
export type ConcernLine = Each<Answer<'/api/forums/{forum}/concerns'>>

const at = (forum: string) => ({ params: { path: { forum } } })
const head = (by: By) => acting(by.as, by.key)
const on = (forum: string, concern: string) => ({ params: { path: { forum, concern } } })

export const items = (f: string) =>
  queryOptions({ queryKey: [f, 'items'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/items', at(f))) })

export const concerns = (f: string) =>
  queryOptions({ queryKey: [f, 'concerns'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/concerns', at(f))) })

export const itemActs = {
  classify: (by: By, provision: string, group: string | undefined, reason: string) =>
    api.POST('/api/forums/{forum}/items', { ...at(by.forum), headers: head(by), body: { provision, group, reason } }),

  nameMatter: (by: By, provision: string, matter: string | undefined, reason: string) =>
    api.POST('/api/forums/{forum}/matters', { ...at(by.forum), headers: head(by), body: { provision, matter, reason } }),

  putToGroup: (by: By, group: string, body: string, title: string) =>
    api.POST('/api/forums/{forum}/advisory-groups/{group}/recommendations', {
      params: { path: { forum: by.forum, group } },
      headers: head(by),
      body: { body, title },
    }),

  raise: (by: By, name: string, subject: string, reason: string) =>
    api.POST('/api/forums/{forum}/concerns', { ...at(by.forum), headers: head(by), body: { name, subject, reason } }),

  sign: (by: By, concern: string) =>
    api.POST('/api/forums/{forum}/concerns/{concern}/signatures', { ...on(by.forum, concern), headers: head(by) }),

  confirm: (by: By, concern: string) =>
    api.POST('/api/forums/{forum}/concerns/{concern}/confirmations', { ...on(by.forum, concern), headers: head(by) }),

  answer: (by: By, concern: string, opinion: string) =>
    api.POST('/api/forums/{forum}/concerns/{concern}/opinion', { ...on(by.forum, concern), headers: head(by), body: { opinion } }),

  object: (by: By, petition: string) =>
    api.POST('/api/forums/{forum}/petitions/{petition}/objections', {
      params: { path: { forum: by.forum, petition } },
      headers: head(by),
    }),

  declare: (by: By, petition: string, body: { carried: boolean; statement: string; minutes?: string; sha256?: string }) =>
    api.POST('/api/forums/{forum}/petitions/{petition}/declaration', {
      params: { path: { forum: by.forum, petition } },
      headers: head(by),
      body,
    }),
}
