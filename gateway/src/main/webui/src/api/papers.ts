import { queryOptions } from '@tanstack/react-query'
import type { components } from '#schema'
import type { By } from './acts'
import { acting, api, bodyOf } from './client'
import { keepFile } from './files'
import type { Answer } from './wire'
import { written } from './wire'

const head = (by: By) => acting(by.as, by.key)
const one = (by: By, proposal: string) => ({ params: { path: { forum: by.forum, proposal } }, headers: head(by) })
const nth = (by: By, proposal: string, n: number) => ({ params: { path: { forum: by.forum, proposal, n } }, headers: head(by) })

type Instructions = components['schemas']['InstructionRequest'][]

export type SeriesView = Answer<'/api/forums/{forum}/document-series'>
export type Disposed = 'considered' | 'merged-into' | 'superseded' | 'not-yet-considered'

export interface Notice {
  reference: string
  text?: string
  fileName?: string
  sha256?: string
}

export interface Meeting {
  body: string
  from: string
  until: string
  room?: string
  items: string[]
}

export const documentSeries = (f: string) =>
  queryOptions({
    queryKey: [f, 'documents', 'series'],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/document-series', { params: { path: { forum: f } } })),
  })

/** What happens to proposals after they were tabled, and to other papers. A refusal is thrown. */
export const paperActs = {
  announce: (by: By, body: { title: string; note?: string }) =>
    api.POST('/api/forums/{forum}/proposals/announcements', { params: { path: { forum: by.forum } }, headers: head(by), body }),

  revise: (by: By, proposal: string, body: { instructions: Instructions; reason?: string }) =>
    api.POST('/api/forums/{forum}/proposals/{proposal}/revisions', { ...one(by, proposal), body }),

  addendum: (by: By, proposal: string, body: { instructions: Instructions; reason?: string }) =>
    api.POST('/api/forums/{forum}/proposals/{proposal}/addenda', { ...one(by, proposal), body }),

  corrigendum: (by: By, proposal: string, body: { corrections: { n: number; text: string }[]; reason?: string }) =>
    api.POST('/api/forums/{forum}/proposals/{proposal}/corrigenda', { ...one(by, proposal), body }),

  withdraw: (by: By, proposal: string, reason?: string) =>
    api.POST('/api/forums/{forum}/proposals/{proposal}/withdrawal', { ...one(by, proposal), body: { reason } }),

  reintroduce: (by: By, proposal: string) =>
    api.POST('/api/forums/{forum}/proposals/{proposal}/reintroduction', one(by, proposal)),

  dispose: (by: By, proposal: string, body: { disposition: Disposed; into?: string; note?: string }) =>
    api.POST('/api/forums/{forum}/proposals/{proposal}/disposition', { ...one(by, proposal), body: written(body) }),

  enterNotice: (by: By, proposal: string, body: { delegation: string; stance: 'confirmed' | 'denied' | 'left'; notice: Notice }) =>
    api.POST('/api/forums/{forum}/proposals/{proposal}/notices', { ...one(by, proposal), body }),

  allocate: (by: By, proposal: string, n: number, body: string) =>
    api.PUT('/api/forums/{forum}/proposals/{proposal}/instructions/{n}/allocation', { ...nth(by, proposal, n), body: { body } }),

  takeUp: (by: By, proposal: string, n: number, reason?: string) =>
    api.POST('/api/forums/{forum}/proposals/{proposal}/instructions/{n}/take-up', { ...nth(by, proposal, n), body: { reason } }),

  admitLate: (by: By, body: { delegation: string; reason: string }) =>
    api.POST('/api/forums/{forum}/late-leaves', { params: { path: { forum: by.forum } }, headers: head(by), body }),

  setSeries: (by: By, body: { prefix: string; marks?: SeriesView['marks']; languages?: string[]; proposalDeadline?: string }) =>
    api.PUT('/api/forums/{forum}/document-series', { params: { path: { forum: by.forum } }, headers: head(by), body }),

  submit: (by: By, document: string, text: string) =>
    api.PUT('/api/forums/{forum}/documents/{document}/original', {
      params: { path: { forum: by.forum, document } },
      headers: head(by),
      body: { text },
    }),

  attach: async (by: By, document: string, file: File) => {
    const { sha256 } = await keepFile(by, file)
    return api.POST('/api/forums/{forum}/documents/{document}/files', {
      params: { path: { forum: by.forum, document } },
      headers: head(by),
      body: { fileName: file.name, sha256 },
    })
  },

  edit: (by: By, document: string, language: string, text: string) =>
    api.PUT('/api/forums/{forum}/documents/{document}/edited/{language}', {
      params: { path: { forum: by.forum, document, language } },
      headers: head(by),
      body: { text },
    }),

  translate: (by: By, document: string, language: string, body: { title: string; text: string }) =>
    api.PUT('/api/forums/{forum}/documents/{document}/translations/{language}', {
      params: { path: { forum: by.forum, document, language } },
      headers: head(by),
      body,
    }),

  supersede: (by: By, document: string, symbol: string) =>
    api.PUT('/api/forums/{forum}/documents/{document}/superseded', {
      params: { path: { forum: by.forum, document } },
      headers: head(by),
      body: { by: symbol },
    }),

  issueProgramme: (by: By, day: string, body: { meetings: Meeting[]; note?: string }) =>
    api.PUT('/api/forums/{forum}/programmes/{day}', {
      params: { path: { forum: by.forum, day } },
      headers: head(by),
      body,
    }),
}
