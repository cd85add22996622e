import { queryOptions } from '@tanstack/react-query'
import type { components } from '#schema'
import type { By } from './acts'
import { acting, api, bodyOf } from './client'
import { fileBody } from './files'
import type { Answer, Each } from './wire'

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
      ...fileBody(file),
    }),
  )

type Wide<T, K extends string> = Omit<T, K> & Partial<Pick<T, Extract<keyof T, K>>>
type InvitationsWire = Answer<'/api/forums/{forum}/invitations'>
export type OpenInvitation = Wide<Each<InvitationsWire['invitations']>, 'delegation' | 'role' | 'body' | 'office' | 'letter' | 'waitsFor'>
export type MinutesLine = Wide<Each<Answer<'/api/forums/{forum}/minutes'>>, 'ended' | 'approvedAt'>

/** The invitations nobody has claimed; for the secretariat. */
export const invitations = (f: string) =>
  queryOptions({
    queryKey: [f, 'invitations'],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/invitations', { params: { path: { forum: f } } })),
  })

/** The minutes of all meetings that are over. */
export const minutesList = (f: string) =>
  queryOptions({
    queryKey: [f, 'minutes', 'all'],
    queryFn: async () => (await bodyOf(api.GET('/api/forums/{forum}/minutes', { params: { path: { forum: f } } }))) as MinutesLine[],
  })

/** Invites an address to act for a delegation or to hold an office. */
export const invite = (by: By, body: Invitation) =>
  api.POST('/api/forums/{forum}/invitations', { params: { path: { forum: by.forum } }, headers: acting(by.as, by.key), body })
