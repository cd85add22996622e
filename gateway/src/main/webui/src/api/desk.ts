import { queryOptions } from '@tanstack/react-query'
import { api, bodyOf } from './client'
import type { Answer, Each } from './wire'

/** What somebody is waited for, and the brackets they hold. */
type TaskWire = Each<Answer<'/api/forums/{forum}/me/tasks'>>
type Missing<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>
export type Task = Missing<TaskWire, Extract<keyof TaskWire, 'about' | 'body' | 'since' | 'until'>>
export type Holdings = Answer<'/api/forums/{forum}/me/brackets'>
type HeldWire = Each<Holdings['brackets']>
export type Held = Missing<HeldWire, Extract<keyof HeldWire, 'session' | 'item' | 'room' | 'from' | 'until'>>
export type Clash = Each<Holdings['clashes']>

export const tasks = (f: string, language: string) =>
  queryOptions({
    queryKey: [f, 'tasks', language],
    queryFn: async () =>
      (await bodyOf(
        api.GET('/api/forums/{forum}/me/tasks', { params: { path: { forum: f }, query: { language } } }),
      )) as Task[],
  })

export const holdings = (f: string) =>
  queryOptions({
    queryKey: [f, 'tasks', 'brackets'],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/me/brackets', { params: { path: { forum: f } } })),
  })
