import type { Objection } from '../api/acts'
import { useForum } from '../shared/ForumContext'
import { useClosed } from '../shared/kept'
import type { Later } from '../offline/waiting'

type Place = { id: string; number: string; body?: string }
type Held = { id: string; provision: string; number?: string; body: string }

/** The acts on the draft that may wait for a line: each as it is sent when the line is back. */
export function useLater() {
  const { id } = useForum()
  const closed = useClosed()
  const at = (rest: string) => `/api/forums/${encodeURIComponent(id)}/${rest}`
  const on = ({ id: provision, number, body }: Place) => ({ provision, number, closed: closed(body) })
  const of = ({ provision, number, body }: Held) => ({ provision, number: number ?? provision, closed: closed(body) })
  return {
    bracket: (place: Place) => (body: Objection): Later => ({ ...on(place), what: 'bracket', words: body.reason, path: at('brackets'), body }),
    object: (place: Place) => (call: string, body: Objection): Later => ({
      ...on(place),
      what: 'object',
      words: body.reason,
      path: at(`consensus-calls/${call}/objections`),
      body,
    }),
    comment: (place: Place) => (body: { text: string }): Later => ({ ...on(place), what: 'comment', words: body.text, path: at('comments'), body }),
    join: (held: Held) => (bracket: string, seat: string, reason?: string): Later => ({
      ...of(held),
      what: 'join',
      words: reason,
      path: at(`brackets/${bracket}/holders/${seat}`),
      body: { reason },
    }),
    letGo: (held: Held) => (bracket: string, seat: string): Later => ({
      ...of(held),
      what: 'let-go',
      words: undefined,
      method: 'DELETE',
      path: at(`brackets/${bracket}/holders/${seat}`),
      body: null,
    }),
  }
}
