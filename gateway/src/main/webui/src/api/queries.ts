import { queryOptions } from '@tanstack/react-query'
import { idle } from '../shared/idle'
import { entriesAbout } from './about'
import { beside } from './beside'
import { api, bodyOf } from './client'
import { all, type DraftView, type ForumView } from './views'

/**
 * Everything the pages read, each under a key that starts with its forum: news about a forum makes
 * what is on screen of it be asked for again.
 */
const at = (forum: string) => ({ params: { path: { forum } } })

export const session = () =>
  queryOptions({ queryKey: ['-', 'session'], queryFn: () => bodyOf(api.GET('/api/session')), staleTime: 60_000 })

export const forums = () =>
  queryOptions({
    queryKey: ['-', 'forums'],
    queryFn: () => bodyOf(api.GET('/api/forums')),
    refetchInterval: 30_000, // the live feed is of one forum
  })

export const forum = (f: string) =>
  queryOptions({ queryKey: [f, 'forum'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}', at(f))) })

export const roster = (f: string) =>
  queryOptions({
    queryKey: [f, 'roster'],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/roster', at(f))),
    staleTime: 300_000,
  })

/** The rules a forum works by; the same for as long as it lasts. */
export const charter = (f: string) =>
  queryOptions({
    queryKey: [f, 'charter'],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/charter', at(f))),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const me = (f: string) =>
  queryOptions({ queryKey: [f, 'me'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/me', at(f))), staleTime: 60_000 })

export const statements = (f: string) =>
  queryOptions({ queryKey: [f, 'statements'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/statements', at(f))) })

export const proposals = (f: string) =>
  queryOptions({ queryKey: [f, 'proposals'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/proposals', at(f))) })

export const proposal = (f: string, proposal: string) =>
  queryOptions({
    queryKey: [f, 'proposals', proposal],
    queryFn: () =>
      bodyOf(api.GET('/api/forums/{forum}/proposals/{proposal}', { params: { path: { forum: f, proposal } } })),
  })

export const conflicts = (f: string, provision: string, except?: string) =>
  queryOptions({
    queryKey: [f, 'proposals', 'conflicts', provision, except],
    queryFn: () =>
      bodyOf(api.GET('/api/forums/{forum}/conflicts', { params: { path: { forum: f }, query: { provision: [provision], except } } })),
  })

export const reservations = (f: string) =>
  queryOptions({ queryKey: [f, 'reservations'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/reservations', at(f))) })

export const negotiatingGroups = (f: string) =>
  queryOptions({
    queryKey: [f, 'negotiating-groups'],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/negotiating-groups', at(f))),
  })

export const documents = (f: string) =>
  queryOptions({ queryKey: [f, 'documents'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/documents', at(f))) })

export const documentOf = (f: string, document: string) =>
  queryOptions({
    queryKey: [f, 'documents', document],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/documents/{document}', { params: { path: { forum: f, document } } })),
  })

export const programmes = (f: string) =>
  queryOptions({ queryKey: [f, 'programme'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/programmes', at(f))) })

export const bodyReport = (f: string, body: string, from: string, until: string) =>
  queryOptions({
    queryKey: [f, 'documents', 'report', body, from, until],
    queryFn: () =>
      bodyOf(
        api.GET('/api/forums/{forum}/bodies/{body}/report', {
          params: { path: { forum: f, body }, query: { from: from || undefined, until: until || undefined } },
        }),
      ),
  })

const FIRST_SLICE = 60

/** The draft; a long one is there from its first slice on, and whole a moment later. */
export const draft = (f: string) =>
  queryOptions({
    queryKey: [f, 'draft'],
    queryFn: async ({ client, queryKey }): Promise<DraftView> => {
      const known = client.getQueryData<DraftView>(queryKey)
      const slice = (limit?: number, after?: string) =>
        bodyOf(api.GET('/api/forums/{forum}/draft', { params: { path: { forum: f }, query: { limit, after } } }))
      if (known && all(known.provisions).length === known.total) {
        // one provision tells whether anything happened since
        return (await slice(1)).seq === known.seq ? known : slice()
      }
      let first = await slice(FIRST_SLICE)
      // it may have been asked for early, and been told before something that is here already
      if (first.seq < (client.getQueryData<ForumView>([f, 'forum'])?.seq ?? 0)) first = await slice(FIRST_SLICE)
      if (!first.next) return first
      client.setQueryData(queryKey, first)
      await idle() // what is there is shown before the rest is asked for
      const rest = await slice(undefined, first.next)
      // as new as its older part
      return { ...rest, seq: Math.min(first.seq, rest.seq), provisions: [...all(first.provisions), ...all(rest.provisions)] }
    },
  })

export const polls = (f: string) =>
  queryOptions({ queryKey: [f, 'polls'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/polls', at(f))) })

export const poll = (f: string, poll: string) =>
  queryOptions({
    queryKey: [f, 'polls', poll],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/polls/{poll}', { params: { path: { forum: f, poll } } })),
  })

export const checks = (f: string) =>
  queryOptions({
    queryKey: [f, 'checks'],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/temperature-checks', at(f))),
  })

export const check = (f: string, check: string) =>
  queryOptions({
    queryKey: [f, 'checks', check],
    queryFn: () =>
      bodyOf(api.GET('/api/forums/{forum}/temperature-checks/{check}', { params: { path: { forum: f, check } } })),
  })

export const recommendations = (f: string) =>
  queryOptions({
    queryKey: [f, 'recommendations'],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/recommendations', at(f))),
  })

export const recommendation = (f: string, recommendation: string) =>
  queryOptions({
    queryKey: [f, 'recommendations', recommendation],
    queryFn: () =>
      bodyOf(
        api.GET('/api/forums/{forum}/recommendations/{recommendation}', {
          params: { path: { forum: f, recommendation } },
        }),
      ),
  })

export const signature = (f: string) =>
  queryOptions({ queryKey: [f, 'signature'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/signature', at(f))) })

export const adopted = (f: string) =>
  queryOptions({ queryKey: [f, 'adopted'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/adopted', at(f))) })

export const carryOvers = (f: string) =>
  queryOptions({
    queryKey: [f, 'carry-overs'],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/carry-overs', at(f))),
  })

export const record = (f: string, after: number, limit: number) =>
  queryOptions({
    queryKey: [f, 'record', after, limit],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/record', { params: { path: { forum: f }, query: { after, limit } } })),
  })

const PAGE = 500

/** Every entry about one thing, however far back. */
export const recordAbout = (f: string, about: string, seq: number) =>
  queryOptions({
    queryKey: [f, 'record', 'about', about, seq],
    queryFn: async () => {
      const pages = await Promise.all(
        Array.from({ length: Math.ceil(seq / PAGE) }, (_, i) =>
          bodyOf(
            api.GET('/api/forums/{forum}/record', {
              params: { path: { forum: f }, query: { after: i * PAGE, limit: PAGE } },
            }),
          ),
        ),
      )
      return entriesAbout(pages.flat(), about)
    },
    staleTime: 10_000,
  })

export const representation = (f: string) =>
  queryOptions({
    queryKey: [f, 'roster', 'representation'],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/representation', at(f))),
  })

export const warnings = (f: string) =>
  queryOptions({
    queryKey: [f, 'warnings'],
    queryFn: () => beside(f, 'warnings', () => bodyOf(api.GET('/api/forums/{forum}/warnings', at(f)))),
  })

export const groups = (f: string) =>
  queryOptions({ queryKey: [f, 'groups'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/groups', at(f))) })

export const chairsDrafts = (f: string) =>
  queryOptions({ queryKey: [f, 'chairs-drafts'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/drafts', at(f))) })

export const versions = (f: string) =>
  queryOptions({
    queryKey: [f, 'versions'],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/draft/versions', at(f))),
  })

export const comparison = (f: string, from: string, to: string) =>
  queryOptions({
    queryKey: [f, 'compare', from, to],
    queryFn: () =>
      bodyOf(api.GET('/api/forums/{forum}/draft/compare', { params: { path: { forum: f }, query: { from, to } } })),
  })

export const history = (f: string, provision: string) =>
  queryOptions({
    queryKey: [f, 'history', provision],
    queryFn: () =>
      bodyOf(
        api.GET('/api/forums/{forum}/draft/provisions/{provision}/history', {
          params: { path: { forum: f, provision } },
        }),
      ),
  })
