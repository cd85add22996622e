import { queryOptions } from '@tanstack/react-query'
import type { components } from '#schema'
import type { By } from './acts'
import { acting, api, bodyOf } from './client'
import type { Answer, Each, Wire } from './wire'
import { written } from './wire'

/** A meeting as it is run: its agenda and its floor. */
export type AgendaView = Answer<'/api/forums/{forum}/sessions/{session}/agenda'>
export type AgendaItemView = Each<AgendaView['items']>
export type FloorView = Answer<'/api/forums/{forum}/sessions/{session}/floor'>
export type SpeakerView = Each<FloorView['waiting']>
export type Purpose = SpeakerView['purpose']
export type ListOrder = FloorView['order']
export type ItemOutcome = 'concluded' | 'deferred'
export type AgendaItem = Wire<components['schemas']['AgendaItem']>

const inside = (forum: string, session: string) => ({ params: { path: { forum, session } } })
const of = (by: By, session: string) => ({ ...inside(by.forum, session), headers: acting(by.as, by.key) })
const ofItem = (by: By, session: string, item: string) => ({
  params: { path: { forum: by.forum, session, item } },
  headers: acting(by.as, by.key),
})
const ofRequest = (by: By, session: string, request: number) => ({
  params: { path: { forum: by.forum, session, request } },
  headers: acting(by.as, by.key),
})

export const agenda = (f: string, session: string) =>
  queryOptions({
    queryKey: [f, 'agenda', session],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/sessions/{session}/agenda', inside(f, session))),
  })

export const floor = (f: string, session: string) =>
  queryOptions({
    queryKey: [f, 'floor', session],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/sessions/{session}/floor', inside(f, session))),
  })

export const roomActs = {
  setAgenda: (by: By, session: string, items: components['schemas']['AgendaItem'][]) =>
    api.PUT('/api/forums/{forum}/sessions/{session}/agenda', { ...of(by, session), body: { items } }),

  takeItem: (by: By, session: string, item: string) =>
    api.POST('/api/forums/{forum}/sessions/{session}/agenda/{item}/take', ofItem(by, session, item)),

  closeItem: (by: By, session: string, item: string, outcome: ItemOutcome, words?: string) =>
    api.POST('/api/forums/{forum}/sessions/{session}/agenda/{item}/close', {
      ...ofItem(by, session, item),
      body: written({ outcome, words }),
    }),

  holdItem: (by: By, session: string, item: string, reason: string) =>
    api.POST('/api/forums/{forum}/sessions/{session}/agenda/{item}/holds', { ...ofItem(by, session, item), body: { reason } }),

  releaseHold: (by: By, session: string, hold: number) =>
    api.POST('/api/forums/{forum}/sessions/{session}/holds/{hold}/release', {
      params: { path: { forum: by.forum, session, hold } },
      headers: acting(by.as, by.key),
    }),

  announce: (by: By, session: string, words: string) =>
    api.POST('/api/forums/{forum}/sessions/{session}/announcements', { ...of(by, session), body: { words } }),

  ask: (by: By, session: string, purpose: Purpose, motion?: string) =>
    api.POST('/api/forums/{forum}/sessions/{session}/floor/requests', {
      ...of(by, session),
      body: written({ purpose, motion }),
    }),

  withdraw: (by: By, session: string, request: number, reason?: string) =>
    api.POST('/api/forums/{forum}/sessions/{session}/floor/requests/{request}/withdraw', {
      ...ofRequest(by, session, request),
      body: { reason },
    }),

  give: (by: By, session: string, request: number, reason?: string) =>
    api.POST('/api/forums/{forum}/sessions/{session}/floor/requests/{request}/give', {
      ...ofRequest(by, session, request),
      body: { reason },
    }),

  end: (by: By, session: string, request: number) =>
    api.POST('/api/forums/{forum}/sessions/{session}/floor/requests/{request}/end', ofRequest(by, session, request)),

  closeList: (by: By, session: string) =>
    api.POST('/api/forums/{forum}/sessions/{session}/floor/close-list', of(by, session)),

  reopenList: (by: By, session: string) =>
    api.POST('/api/forums/{forum}/sessions/{session}/floor/reopen-list', of(by, session)),

  arrange: (by: By, session: string, order: ListOrder, secondsEach?: number, secondsPerGroup?: number) =>
    api.PUT('/api/forums/{forum}/sessions/{session}/floor', {
      ...of(by, session),
      body: written({ order, secondsEach, secondsPerGroup }),
    }),
}
