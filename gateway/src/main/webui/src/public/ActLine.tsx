import { eventOf, headerOf } from '../api/about'
import { Link } from 'wouter'
import type { RecordEntry } from '../api/views'
import { useForum } from '../shared/ForumContext'
import { useT, useTIfAny } from '../shared/i18n'
import { Subject } from '../shared/Subject'
import { When } from '../shared/When'
import { Who } from '../shared/Who'
import { Quoted } from '../shared/Quoted'

// where an act keeps what was said, in the order of what tells most
const WORDS = ['words', 'text', 'grounds', 'reason', 'note', 'title', 'declaration']

/** One entry of the record: what was done, by whom, about what, when, and in which words. */
export function ActLine({ entry }: { entry: RecordEntry }) {
  const { id } = useForum()
  const t = useT()
  const say = useTIfAny()
  const { capacity, subject } = headerOf(entry)
  const event = eventOf(entry)
  const words = WORDS.map((field) => event[field]).find((value) => typeof value === 'string' && value.includes(' '))
  const plain = entry.type.replace(/\.v\d+$/, '')
  return (
    <li className="row act-line" id={`entry-${entry.seq}`}>
      <Link className="act-seq tabular" href={`/forums/${id}/record#entry-${entry.seq}`} aria-label={t('today.act', { act: entry.seq })}>
        {entry.seq}
      </Link>
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
        {words !== undefined && <span className="act-words"><Quoted>{String(words)}</Quoted></span>}
      </span>
      <span className="act-when small quiet">
        <When at={entry.at} />
      </span>
    </li>
  )
}
