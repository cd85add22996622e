import { queryOptions } from '@tanstack/react-query'
import type { Anchor, By, Pointed } from './acts'
import { beside } from './beside'
import { acting, api, bodyOf } from './client'
import type { Answer, Each } from './wire'

/** What stands beside the draft: comments, notes, amendments, and the state of the brackets. */
type Missing<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>

type CommentWire = Each<Answer<'/api/forums/{forum}/comments'>>
export type CommentView = Missing<CommentWire, Extract<keyof CommentWire, 'bracket' | 'words' | 'stands' | 'text' | 'resolved' | 'withdrawn'>>
export type Visibility = 'body' | 'group' | 'delegation'
export type NoteView = Each<Answer<'/api/forums/{forum}/notes'>>
export type AmendmentsView = Missing<Each<Answer<'/api/forums/{forum}/amendments'>>, 'set'>
type AmendmentWire = Each<AmendmentsView['amendments']>
export type AmendmentView = Missing<
  AmendmentWire,
  Extract<keyof AmendmentWire, 'stands' | 'removal' | 'place' | 'settledBy' | 'fate' | 'poll' | 'number'>
>
export type BracketState = Answer<'/api/forums/{forum}/bracket-state'>
export type BracketLine = Each<BracketState['brackets']>
export type BracketDay = Each<BracketState['days']>

const at = (forum: string) => ({ params: { path: { forum } } })

export const comments = (f: string) =>
  queryOptions({
    queryKey: [f, 'comments'],
    queryFn: async () =>
      (await beside(f, 'comments', () => bodyOf(api.GET('/api/forums/{forum}/comments', at(f))))) as CommentView[],
  })

export const notes = (f: string) =>
  queryOptions({
    queryKey: [f, 'notes'],
    queryFn: () => beside(f, 'notes', () => bodyOf(api.GET('/api/forums/{forum}/notes', at(f)))),
  })

export const amendments = (f: string) =>
  queryOptions({
    queryKey: [f, 'amendments'],
    queryFn: async () =>
      (await beside(f, 'amendments', () => bodyOf(api.GET('/api/forums/{forum}/amendments', at(f))))) as AmendmentsView[],
  })

export const bracketState = (f: string, body: string) =>
  queryOptions({
    queryKey: [f, 'bracket-state', body],
    queryFn: () =>
      bodyOf(
        api.GET('/api/forums/{forum}/bracket-state', {
          params: { path: { forum: f }, query: { body: body || undefined } },
        }),
      ),
  })

const head = (by: By) => acting(by.as, by.key)

export interface NewBracket {
  provision: string
  passage?: Pointed & { side?: 'before' | 'after'; heading?: boolean; first?: Anchor }
  placeholder?: string
  language?: string
  reason?: string
}

/** The acts beside the draft, and on brackets of every sort. A refusal is thrown. */
export const margin = {
  comment: (by: By, body: { provision?: string; bracket?: string; passage?: Pointed; visibility: Visibility; text: string }) =>
    api.POST('/api/forums/{forum}/comments', { params: { path: { forum: by.forum } }, headers: head(by), body }),

  reply: (by: By, comment: string, text: string) =>
    api.POST('/api/forums/{forum}/comments/{comment}/replies', {
      params: { path: { forum: by.forum, comment } },
      headers: head(by),
      body: { text },
    }),

  settle: (by: By, comment: string, settled: boolean) =>
    settled
      ? api.POST('/api/forums/{forum}/comments/{comment}/resolution', {
          params: { path: { forum: by.forum, comment } },
          headers: head(by),
        })
      : api.DELETE('/api/forums/{forum}/comments/{comment}/resolution', {
          params: { path: { forum: by.forum, comment } },
          headers: head(by),
        }),

  takeBack: (by: By, comment: string) =>
    api.DELETE('/api/forums/{forum}/comments/{comment}', {
      params: { path: { forum: by.forum, comment } },
      headers: head(by),
    }),

  note: (by: By, body: { provision?: string; bracket?: string; text: string }) =>
    api.POST('/api/forums/{forum}/notes', { params: { path: { forum: by.forum } }, headers: head(by), body }),

  removeNote: (by: By, note: string) =>
    api.DELETE('/api/forums/{forum}/notes/{note}', { params: { path: { forum: by.forum, note } }, headers: head(by) }),

  amend: (by: By, provision: string, body: { passage: Pointed; text: string; reason?: string }) =>
    api.POST('/api/forums/{forum}/draft/provisions/{provision}/amendments', {
      params: { path: { forum: by.forum, provision } },
      headers: head(by),
      body,
    }),

  order: (by: By, provision: string, body: { order: string[]; reason: string }) =>
    api.PUT('/api/forums/{forum}/draft/provisions/{provision}/amendment-order', {
      params: { path: { forum: by.forum, provision } },
      headers: head(by),
      body,
    }),

  support: (by: By, amendment: string) =>
    api.POST('/api/forums/{forum}/amendments/{amendment}/support', {
      params: { path: { forum: by.forum, amendment } },
      headers: head(by),
    }),

  put: (by: By, amendment: string) =>
    api.POST('/api/forums/{forum}/amendments/{amendment}/put', {
      params: { path: { forum: by.forum, amendment } },
      headers: head(by),
    }),

  objectTo: (by: By, amendment: string) =>
    api.POST('/api/forums/{forum}/amendments/{amendment}/objections', {
      params: { path: { forum: by.forum, amendment } },
      headers: head(by),
      body: {},
    }),

  adopt: (by: By, amendment: string, poll?: string) =>
    api.POST('/api/forums/{forum}/amendments/{amendment}/adoption', {
      params: { path: { forum: by.forum, amendment } },
      headers: head(by),
      body: { poll },
    }),

  reject: (by: By, amendment: string, poll?: string, reason?: string) =>
    api.POST('/api/forums/{forum}/amendments/{amendment}/rejection', {
      params: { path: { forum: by.forum, amendment } },
      headers: head(by),
      body: { poll, reason },
    }),

  withdrawAmendment: (by: By, amendment: string) =>
    api.DELETE('/api/forums/{forum}/amendments/{amendment}', {
      params: { path: { forum: by.forum, amendment } },
      headers: head(by),
    }),

  letGo: (by: By, bracket: string, holder: string, reason?: string) =>
    api.DELETE('/api/forums/{forum}/brackets/{bracket}/holders/{seat}', {
      params: { path: { forum: by.forum, bracket, seat: holder }, query: { reason } },
      headers: head(by),
    }),

  open: (by: By, body: NewBracket) =>
    api.POST('/api/forums/{forum}/brackets', { params: { path: { forum: by.forum } }, headers: head(by), body }),

  openRun: (by: By, body: { first: string; last: string; reason?: string }) =>
    api.POST('/api/forums/{forum}/brackets/runs', { params: { path: { forum: by.forum } }, headers: head(by), body }),

  link: (by: By, bracket: string, other: string) =>
    api.POST('/api/forums/{forum}/brackets/{bracket}/links', {
      params: { path: { forum: by.forum, bracket } },
      headers: head(by),
      body: { with: other },
    }),

  unlink: (by: By, bracket: string, other: string) =>
    api.DELETE('/api/forums/{forum}/brackets/{bracket}/links/{with}', {
      params: { path: { forum: by.forum, bracket, with: other } },
      headers: head(by),
    }),

  withdrawWording: (by: By, bracket: string, alternative: string, into?: string) =>
    api.DELETE('/api/forums/{forum}/brackets/{bracket}/alternatives/{alternative}', {
      params: { path: { forum: by.forum, bracket, alternative }, query: { into } },
      headers: head(by),
    }),

  fill: (by: By, bracket: string, text: string) =>
    api.POST('/api/forums/{forum}/brackets/{bracket}/filling', {
      params: { path: { forum: by.forum, bracket } },
      headers: head(by),
      body: { text },
    }),

  liftReservation: (by: By, reservation: string) =>
    api.DELETE('/api/forums/{forum}/reservations/{reservation}', {
      params: { path: { forum: by.forum, reservation } },
      headers: head(by),
    }),
}
