import { queryOptions } from '@tanstack/react-query'
import type { By } from './acts'
import { acting, api, bodyOf } from './client'
import type { Answer, Each } from './wire'
import { written } from './wire'

/** Motions of a meeting, and what its moderator's console needs besides agenda and floor. */
export type MotionsView = Answer<'/api/forums/{forum}/sessions/{session}/motions'>
export type MotionView = Each<MotionsView['motions']>
export type ProvidedView = Each<MotionsView['provided']>
export type ClosableView = Answer<'/api/forums/{forum}/sessions/{session}/closable'>
export type ClosableLine = Each<ClosableView['lines']>

const inside = (forum: string, session: string) => ({ params: { path: { forum, session } } })
const of = (by: By, session: string) => ({ ...inside(by.forum, session), headers: acting(by.as, by.key) })
const ofMotion = (by: By, session: string, number: number) => ({
  params: { path: { forum: by.forum, session, number } },
  headers: acting(by.as, by.key),
})

export const motions = (f: string, session: string) =>
  queryOptions({
    queryKey: [f, 'motions', session],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/sessions/{session}/motions', inside(f, session))),
  })

export const closable = (f: string, session: string) =>
  queryOptions({
    queryKey: [f, 'draft', 'closable', session],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/sessions/{session}/closable', inside(f, session))),
  })

export const motionActs = {
  raise: (by: By, session: string, motion: string, words?: string, about?: string) =>
    api.POST('/api/forums/{forum}/sessions/{session}/motions', { ...of(by, session), body: { motion, words, about } }),

  second: (by: By, session: string, number: number) =>
    api.POST('/api/forums/{forum}/sessions/{session}/motions/{number}/second', ofMotion(by, session, number)),

  withdraw: (by: By, session: string, number: number) =>
    api.POST('/api/forums/{forum}/sessions/{session}/motions/{number}/withdraw', ofMotion(by, session, number)),

  rule: (by: By, session: string, number: number, upheld: boolean, words: string) =>
    api.POST('/api/forums/{forum}/sessions/{session}/motions/{number}/ruling', { ...ofMotion(by, session, number), body: { upheld, words } }),

  appeal: (by: By, session: string, number: number) =>
    api.POST('/api/forums/{forum}/sessions/{session}/motions/{number}/appeal', ofMotion(by, session, number)),

  agree: (by: By, session: string, number: number) =>
    api.POST('/api/forums/{forum}/sessions/{session}/motions/{number}/agree', ofMotion(by, session, number)),

  put: (by: By, session: string, number: number) =>
    api.POST('/api/forums/{forum}/sessions/{session}/motions/{number}/put', { ...ofMotion(by, session, number), body: {} }),

  /** for or against a motion */
  speak: (by: By, session: string, side: 'for' | 'against', debate: string) =>
    api.POST('/api/forums/{forum}/sessions/{session}/floor/requests', {
      ...of(by, session),
      body: written({ purpose: side, about: debate }),
    }),

  handOver: (by: By, session: string, to: 'chair' | 'vice-chair') =>
    api.POST('/api/forums/{forum}/sessions/{session}/chair', { ...of(by, session), body: written({ to }) }),

  openCheck: (by: By, body: string, question: string, language: string) =>
    api.POST('/api/forums/{forum}/temperature-checks', {
      params: { path: { forum: by.forum } },
      headers: acting(by.as, by.key),
      body: { body, question: { en: question, [language]: question }, counted: false },
    }),
}
