import type { components } from '#schema'
import type { By } from './acts'
import { acting, api, bodyOf } from './client'

type Invitation = components['schemas']['NewInvitation']
export type Office = NonNullable<Invitation['office']>
export type Role = NonNullable<Invitation['role']>
export type NewForum = components['schemas']['NewForum']

/** Sets up a forum; by the deployment's administrator. */
export const createForum = (body: NewForum) => api.POST('/api/forums', { body })

/** A roster as it would be imported, or imported. */
export const takeRoster = (by: By, file: File, preview: boolean) =>
  bodyOf(
    api.POST('/api/forums/{forum}/roster', {
      params: { path: { forum: by.forum }, query: { preview } },
      headers: { ...acting(by.as, by.key), 'Content-Type': 'text/csv' },
      body: file as never,
      bodySerializer: (body: unknown) => body as never,
    }),
  )

/** Invites an address to act for a delegation or to hold an office. */
export const invite = (by: By, body: Invitation) =>
  api.POST('/api/forums/{forum}/invitations', { params: { path: { forum: by.forum } }, headers: acting(by.as, by.key), body })
