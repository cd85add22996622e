import { queryOptions } from '@tanstack/react-query'
import type { By } from './acts'
import { acting, api, bodyOf } from './client'
import { keepFile } from './files'
import type { Choice } from './views'
import type { Answer, Each } from './wire'

/** Votes on paper: the printed sheet, what tellers read from it, and its pictures. */
export type SheetView = Answer<'/api/forums/{forum}/polls/{poll}/sheet'>
export type SheetLine = Each<SheetView['lines']>

const on = (forum: string, poll: string) => ({ params: { path: { forum, poll } } })
const head = (by: By) => acting(by.as, by.key)

export const sheet = (f: string, poll: string) =>
  queryOptions({
    queryKey: [f, 'polls', poll, 'sheet'],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/polls/{poll}/sheet', on(f, poll))),
  })

export const sheetActs = {
  takeOnPaper: (by: By, poll: string, reason: string) =>
    api.POST('/api/forums/{forum}/polls/{poll}/sheet', { ...on(by.forum, poll), headers: head(by), body: { reason } }),

  scan: async (by: By, poll: string, file: File) => {
    const { sha256 } = await keepFile(by, file)
    return api.POST('/api/forums/{forum}/polls/{poll}/sheet/scans', {
      ...on(by.forum, poll),
      headers: head(by),
      body: { fileName: file.name, sha256 },
    })
  },

  keyIn: (by: By, poll: string, number: string, ballots: { seat: string; choice: Choice }[]) =>
    api.PUT('/api/forums/{forum}/polls/{poll}/sheet/{teller}', {
      params: { path: { forum: by.forum, poll, teller: 'me' } },
      headers: head(by),
      body: { sheet: number, ballots },
    }),
}
