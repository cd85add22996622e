import { eventOf, headerOf } from '../api/about'
import type { RecordEntry } from '../api/views'
import { useTIfAny } from '../shared/i18n'
import { Subject } from '../shared/Subject'
import { When } from '../shared/When'
import { Who } from '../shared/Who'

// where an act keeps what was said, in the order of what tells most
const WORDS = ['words', 'text', 'grounds', 'reason', 'note', 'title', 'declaration']

/** One entry of the record: what was done, by whom, about what, when, and in which words. */
export function ActLine({ entry }: { entry: RecordEntry }) {
  const say = useTIfAny()
  const { capacity, subject } = headerOf(entry)
  const event = eventOf(entry)
  const words = WORDS.map((field) => event[field]).find((value) => typeof value === 'string' && value.includes(' '))
  const plain = entry.type.replace(/\.v\d+$/, '')
  return (
    <li className="row act-line" id={`entry-${entry.seq}`}>
      <span className="act-seq tabular">{entry.seq}</span>
      <span className="act-what">
        <b>{say(`act.${plain}`, plain.replaceAll(/[.-]/g, ' '))}</b>
        {subject && (
          <>
            {' · '}
            <Subject of={subject} />
          </>
        )}
        {capacity && (
          <span className="quiet">
            {' · '}
            <Who is={capacity} />
          </span>
        )}
        {words !== undefined && <span className="act-words">“{String(words)}”</span>}
      </span>
      <span className="act-when small quiet">
        <When at={entry.at} />
      </span>
    </li>
  )
}
