import type { components } from '#schema'
import type { By } from './acts'
import { acting, api, bodyOf } from './client'

/** What the secretariat sets up a forum with. */
export type NewInvitation = components['schemas']['NewInvitation']

export const houseActs = {
  invite: (by: By, invitation: NewInvitation) =>
    api.POST('/api/forums/{forum}/invitations', {
      params: { path: { forum: by.forum } },
      headers: acting(by.as, by.key),
      body: invitation,
    }),
}

/** The roster as it would be imported, or imported. */
export const takeRoster = (by: By, file: File, preview: boolean) =>
  bodyOf(
    api.POST('/api/forums/{forum}/roster', {
      params: { path: { forum: by.forum }, query: { preview } },
      headers: { ...acting(by.as, by.key), 'Content-Type': 'text/csv' },
      body: file as never,
      bodySerializer: (body: unknown) => body as never,
    }),
  )
