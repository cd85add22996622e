import { queryOptions } from '@tanstack/react-query'
import type { By } from './acts'
import { acting, api, bodyOf } from './client'
import type { Answer, Each } from './wire'

/** Meetings: who opens them, who is in the room, and where a rehearsal's clock stands. */
export type Session = Each<Answer<'/api/forums/{forum}/sessions'>>

const head = (by: By) => acting(by.as, by.key)
const of = (by: By, session: string) => ({ params: { path: { forum: by.forum, session } }, headers: head(by) })

export const sessions = (f: string) =>
  queryOptions({ queryKey: [f, 'sessions'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/sessions', { params: { path: { forum: f } } })) })

/** Who is noted as present at a meeting, and whether that is enough to open it and for its votes. */
export type Presence = Answer<'/api/forums/{forum}/sessions/{session}/presence'>

export const presence = (f: string, session: string) =>
  queryOptions({
    queryKey: [f, 'sessions', session, 'presence'],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/sessions/{session}/presence', { params: { path: { forum: f, session } } })),
  })

export const meetingActs = {
  open: (by: By, body: { session: string; body: string; title: string; commitments?: Session['commitments']; present?: string[] }) =>
    api.POST('/api/forums/{forum}/sessions', { params: { path: { forum: by.forum } }, headers: head(by), body }),

  present: (by: By, session: string, present: string[]) =>
    api.PUT('/api/forums/{forum}/sessions/{session}/presence', { ...of(by, session), body: { present } }),

  suspend: (by: By, session: string, reason: string) =>
    api.POST('/api/forums/{forum}/sessions/{session}/suspend', { ...of(by, session), body: { reason: reason || undefined } }),

  resume: (by: By, session: string) => api.POST('/api/forums/{forum}/sessions/{session}/resume', of(by, session)),

  clock: (by: By, to: string) =>
    api.POST('/api/forums/{forum}/clock', { params: { path: { forum: by.forum } }, headers: head(by), body: { to } }),
}
