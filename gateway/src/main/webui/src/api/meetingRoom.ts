import { queryOptions } from '@tanstack/react-query'
import type { By } from './acts'
import { acting, api, bodyOf } from './client'
import type { Answer, Each } from './wire'
import { written } from './wire'

/** What its chair allows in a meeting: observers' leave, a stopped clock, what waits for the gavel. */
export type RoomView = Answer<'/api/forums/{forum}/sessions/{session}/room'>
export type PreparedGavel = Each<RoomView['gavels']>

const inside = (forum: string, session: string) => ({ params: { path: { forum, session } } })
const of = (by: By, session: string) => ({ ...inside(by.forum, session), headers: acting(by.as, by.key) })
const ofGavel = (by: By, session: string, gavel: number) => ({
  params: { path: { forum: by.forum, session, gavel } },
  headers: acting(by.as, by.key),
})

export const room = (f: string, session: string) =>
  queryOptions({
    queryKey: [f, 'room', session],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/sessions/{session}/room', inside(f, session))),
  })

export const meetingRoomActs = {
  leave: (by: By, session: string, delegation: string) =>
    api.POST('/api/forums/{forum}/sessions/{session}/observers/{delegation}/leave', {
      params: { path: { forum: by.forum, session, delegation } },
      headers: acting(by.as, by.key),
    }),

  stopClock: (by: By, session: string, reason: string) =>
    api.POST('/api/forums/{forum}/sessions/{session}/clock/stop', { ...of(by, session), body: { reason } }),

  restartClock: (by: By, session: string) => api.POST('/api/forums/{forum}/sessions/{session}/clock/restart', of(by, session)),

  prepare: (by: By, session: string, on: PreparedGavel['on'], about: string, words?: string) =>
    api.POST('/api/forums/{forum}/sessions/{session}/gavels', { ...of(by, session), body: written({ on, about, words }) }),

  strike: (by: By, session: string, gavel: number) =>
    api.POST('/api/forums/{forum}/sessions/{session}/gavels/{gavel}/strike', ofGavel(by, session, gavel)),

  takeBack: (by: By, session: string, gavel: number) =>
    api.POST('/api/forums/{forum}/sessions/{session}/gavels/{gavel}/take-back', ofGavel(by, session, gavel)),
}
