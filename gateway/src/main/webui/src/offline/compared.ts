import { phrased } from '../shared/text/difference'
import { h } from './element'

/** What one text has and another has not, word by word. */
export function showDifference(before: string, after: string): HTMLElement {
  return h(
    'q',
    {},
    ...phrased(before, after).map(({ kind, text }) => (kind === 'same' ? text : h(kind === 'gone' ? 'del' : 'ins', {}, text))),
  )
}
