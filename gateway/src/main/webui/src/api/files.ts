import { acting, api, bodyOf } from './client'
import type { By } from './acts'

/** What may be said of a base text beside its file; a file may say it itself. */
export interface Head {
  instrument?: string
  title?: string
  language?: string
  source?: string
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What the API takes a file for, by its name. */
export function kindOf(file: File): string {
  if (/\.docx$/i.test(file.name)) return WORD
  return /\.json$/i.test(file.name) ? 'application/json' : 'text/markdown'
}

// the client is typed for JSON; a file goes as it is
const sent = (by: By, file: File) => ({
  headers: { ...acting(by.as, by.key), 'Content-Type': kindOf(file) },
  body: file as never,
  bodySerializer: (body: unknown) => body as never,
})

const said = (head: Head) => Object.fromEntries(Object.entries(head).filter(([, words]) => words?.trim()))

/** A base text as it would be imported, or imported. */
export const takeInstrument = (by: By, file: File, head: Head, preview: boolean) =>
  bodyOf(
    api.POST('/api/forums/{forum}/instruments', {
      params: { path: { forum: by.forum }, query: { ...said(head), preview } },
      ...sent(by, file),
    }),
  )

/** The instructions that a Word file with tracked changes seems to give. Nothing is recorded. */
export const recognise = (by: By, file: File) =>
  bodyOf(
    api.POST('/api/forums/{forum}/proposals/recognised', {
      params: { path: { forum: by.forum } },
      ...sent(by, file),
    }),
  )
