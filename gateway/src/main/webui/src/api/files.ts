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

/** Files that go with a paper, by the ending of their names. */
export const PAPER_FILES: Record<string, string> = {
  pdf: 'application/pdf',
  docx: WORD,
  odt: 'application/vnd.oasis.opendocument.text',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  tif: 'image/tiff',
  tiff: 'image/tiff',
}

/** What the API takes a file for, by its name. */
export function kindOf(file: File): string {
  if (/\.docx$/i.test(file.name)) return WORD
  return /\.json$/i.test(file.name) ? 'application/json' : 'text/markdown'
}

/** A file as the body of a request, which the document has as a string; it goes as it is. */
export const fileBody = (file: File): { body: string; bodySerializer: () => File } => ({ body: file.name, bodySerializer: () => file })

const headed = (by: By, file: File, kind = kindOf(file)) => ({ headers: { ...acting(by.as, by.key), 'Content-Type': kind } })

const said = (head: Head) => Object.fromEntries(Object.entries(head).filter(([, words]) => words?.trim()))

/** A base text as it would be imported, or imported. */
export const takeInstrument = (by: By, file: File, head: Head, preview: boolean) =>
  bodyOf(
    api.POST('/api/forums/{forum}/instruments', {
      params: { path: { forum: by.forum }, query: { ...said(head), preview } },
      ...headed(by, file),
      ...fileBody(file),
    }),
  )

/** The largest Word file, in bytes. */
export const LARGEST_WORD = 4 * 1024 * 1024

/** The instructions that a Word file with tracked changes seems to give. Nothing is recorded; what is no Word file is refused as such, whatever its name. */
export const recognise = (by: By, file: File) =>
  bodyOf(
    api.POST('/api/forums/{forum}/proposals/recognised', {
      params: { path: { forum: by.forum } },
      ...headed(by, file, WORD),
      ...fileBody(file),
    }),
  )

/** Hands a file in; it is known by its digest, and read once something refers to it. */
export const keepFile = async (by: By, file: File) => {
  const kept = await bodyOf(
    api.POST('/api/forums/{forum}/files', {
      params: { path: { forum: by.forum } },
      ...headed(by, file, PAPER_FILES[file.name.split('.').pop()?.toLowerCase() ?? ''] ?? 'application/octet-stream'),
      ...fileBody(file),
    }),
  )
  return { sha256: kept.sha256 ?? '' } // it is always there; elsewhere the word may be missing
}
