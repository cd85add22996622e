import { queryOptions } from '@tanstack/react-query'
import type { components } from '#schema'
import { api, bodyOf } from './client'
import { type Answer, type Each, type Written, written } from './wire'

/** What the reader was told, in all forums, and how they want to be told. */
type Missing<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>
export type Notices = Answer<'/api/me/notices'>
type NoticeWire = Each<Notices['notices']>
export type Notice = Missing<NoticeWire, Extract<keyof NoticeWire, 'about' | 'until'>>
type WishWire = Answer<'/api/me/notices/wish'>
export type NoticeMode = Written<components['schemas']['Frequency']>
export type NoticeWish = Missing<Omit<WishWire, 'mode'>, 'email'> & { mode: NoticeMode }

const A_WHILE = 30_000

export const notices = () =>
  queryOptions({ queryKey: ['-', 'notices'], queryFn: () => bodyOf(api.GET('/api/me/notices')), refetchInterval: A_WHILE })

export const noticeWish = () =>
  queryOptions({
    queryKey: ['-', 'notice-wish'],
    queryFn: async () => (await bodyOf(api.GET('/api/me/notices/wish'))) as NoticeWish,
  })

export const noticeActs = {
  read: (upTo: number) => bodyOf(api.POST('/api/me/notices/read', { body: { upTo } })),

  choose: (mode: NoticeMode, zone: string, language: string) =>
    bodyOf(api.PUT('/api/me/notices/wish', { body: written({ mode, zone, language }) })),
}
