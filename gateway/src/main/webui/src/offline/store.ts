import { type DBSchema, openDB } from 'idb'
import type { Problem } from '../api/problem'

/** The draft in few bytes, as the service says it. */
export interface Text {
  title: string
  language: string
  seq: number
  at: string
  provisions?: Line[]
}

export interface Line {
  id: string
  number: string
  part?: string
  heading?: string
  state: string
  body: string
  bodyName: string
  closed: boolean
  version: number
  struck: boolean
  shown?: string
  brackets?: { id: string; body: string; holders?: string[]; names?: string[] }[]
  call?: string
}

/** A text as it was last read, by whom, and what one could act as. */
export interface KeptText {
  person: string
  forum: string
  text: Text
  /** in whose name one may act here */
  capacities: string[]
  /** server time of the reading, milliseconds */
  read: number
  /** when the reader's sign-in ends; until then the text may be shown without asking, milliseconds */
  until?: number
}

/** An act made here: on its way, or refused and kept. */
export interface QueuedAct {
  n?: number
  person: string
  forum: string
  as: string
  /** the same at every try, so that it counts once */
  key: string
  path: string
  /** where it is no POST */
  method?: 'DELETE'
  body: unknown
  version?: number
  /** what it is, for the list: `object`, `join`, `let-go`, `bracket`, `comment`, `edit` */
  what: string
  provision: string
  number: string
  words?: string
  made: number
  /** whether it is about what a closed body works on: it goes when one signs out */
  closed: boolean
  refused?: Problem
}

interface Shelves extends DBSchema {
  texts: { key: [string, string]; value: KeptText }
  acts: { key: number; value: QueuedAct }
}

/** Somebody without an account. */
export const NOBODY = 'public'

const open = () =>
  openDB<Shelves>('plenary-offline', 1, {
    upgrade(db) {
      db.createObjectStore('texts', { keyPath: ['person', 'forum'] })
      db.createObjectStore('acts', { keyPath: 'n', autoIncrement: true })
    },
  })

/** Texts kept for a time without a line. */
export const texts = {
  get: async (person: string, forum: string) => (await open()).get('texts', [person, forum]),
  put: async (kept: KeptText) => void (await (await open()).put('texts', kept)),
  of: async (person: string) => (await (await open()).getAll('texts')).filter((kept) => kept.person === person),
  /** Forgets what was read by anybody but this person and the public. */
  forgetAllBut: async (person: string) => {
    const db = await open()
    for (const key of await db.getAllKeys('texts')) if (key[0] !== person && key[0] !== NOBODY) await db.delete('texts', key)
  },
}

/** Acts in the order they were made. */
export const queued = {
  add: async (act: QueuedAct) => (await open()).add('acts', act),
  put: async (act: QueuedAct) => void (await (await open()).put('acts', act)),
  remove: async (n: number) => (await open()).delete('acts', n),
  all: async (person: string, forum: string) =>
    (await (await open()).getAll('acts')).filter((act) => act.person === person && act.forum === forum),
}
