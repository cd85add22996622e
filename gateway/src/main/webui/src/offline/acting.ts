import type { Line, QueuedAct } from './store'

/** A new act, as far as a provision and a capacity make it. */
export type Draft = Pick<QueuedAct, 'path' | 'body' | 'what' | 'words'> & { version?: number }

const at = (forum: string, rest: string) => `/api/forums/${encodeURIComponent(forum)}/${rest}`
const reasoned = (reason: string) => (reason.trim() ? { reason: reason.trim() } : {})

/** The acts this page can make: each whole, so that no word of it needs pointing at. */
export const draftOf = {
  object: (forum: string, line: Line, reason: string): Draft => ({
    what: 'object',
    words: reason,
    path: at(forum, `consensus-calls/${line.call}/objections`),
    body: { provision: line.id, passage: { whole: true }, ...reasoned(reason) },
  }),
  bracket: (forum: string, line: Line, reason: string): Draft => ({
    what: 'bracket',
    words: reason,
    path: at(forum, 'brackets'),
    body: { provision: line.id, passage: { whole: true }, ...reasoned(reason) },
  }),
  join: (forum: string, bracket: string, seat: string, reason: string): Draft => ({
    what: 'join',
    words: reason,
    path: at(forum, `brackets/${bracket}/holders/${seat}`),
    body: reasoned(reason),
  }),
  comment: (forum: string, line: Line, text: string): Draft => ({
    what: 'comment',
    words: text,
    path: at(forum, 'comments'),
    body: { provision: line.id, text, visibility: 'body' },
  }),
  edit: (forum: string, line: Line, text: string): Draft => ({
    what: 'edit',
    words: text,
    version: line.version,
    path: at(forum, `draft/provisions/${encodeURIComponent(line.id)}/edits`),
    body: { passage: { whole: true }, text },
  }),
}

/** The seat in a capacity: `states.FRA` of `seat:states.FRA`. */
export const seatOf = (as: string) => (as.startsWith('seat:') ? as.slice('seat:'.length) : undefined)

/** Whether somebody acting so edits what is with this body; with none, it is the plenary's. */
export function edits(as: string, line: Line): boolean {
  const [office, body] = as.split(':', 2)
  return ['chair', 'vice-chair'].includes(office ?? '') && body === line.body && (line.brackets ?? []).length === 0 && !line.struck
}

/** Whether a delegation may still object to it. */
export const open = ({ state }: Line) =>
  !['agreed-in-the-body', 'agreed-ad-referendum', 'first-reading', 'second-reading', 'referred'].includes(state)
