import type { Preview } from './previews'

/** News of one entry of a record: that something happened, never what. */
export interface Notice {
  forum: string
  source: string
  seq: number
  type: string
  subject?: string
  version?: number
}

/** A whole snapshot of one subject, such as a vote in progress; the page fetches the rest. */
export interface Snapshot {
  forum: string
  subject: string
  state: unknown
}

/** Words being typed, for those who may read them: no act yet. */
export interface Typed {
  forum: string
  state: Preview
}

/** How the stream stands. */
export type Standing = 'connecting' | 'open' | 'lost'

/** What a page tells the worker. */
export type Ask = { follow: string[] } | { bye: true }

/** What the worker tells a page. */
export type Tell = { standing: Standing } | { notice: Notice } | { state: Snapshot } | { typed: Typed } | { reset: true }
