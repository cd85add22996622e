import type { RecordEntry } from '../api/views'
import { useTIfAny } from '../shared/i18n'
import { Subject } from '../shared/Subject'
import { When } from '../shared/When'
import { Who } from '../shared/Who'

interface Header {
  capacity?: string
  subject?: string
}

/** One entry of the record: what was done, by whom, about what, when. */
export function ActLine({ entry }: { entry: RecordEntry }) {
  const say = useTIfAny()
  const header = (entry.header ?? {}) as Header
  const plain = entry.type.replace(/\.v\d+$/, '')
  return (
    <li className="row act-line" id={`entry-${entry.seq}`}>
      <span className="act-seq tabular">{entry.seq}</span>
      <span className="act-what">
        <b>{say(`act.${plain}`, plain.replaceAll(/[.-]/g, ' '))}</b>
        {header.subject && (
          <>
            {' · '}
            <Subject of={header.subject} />
          </>
        )}
        {header.capacity && (
          <span className="quiet">
            {' · '}
            <Who is={header.capacity} />
          </span>
        )}
      </span>
      <span className="act-when small quiet">
        <When at={entry.at} />
      </span>
    </li>
  )
}
