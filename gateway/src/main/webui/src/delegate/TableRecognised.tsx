import * as limits from '#limits'
import { useState } from 'react'
import { acts } from '../api/acts'
import type { DraftView } from '../api/views'
import { Write } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { Part } from '../shared/Page'
import { Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { changed, type Correction, included, instructionsOf, lacking, takenBack, waiting } from './recognised'
import { RecognisedCard } from './RecognisedCard'
import { UnplacedChanges } from './UnplacedChanges'
import { useAct } from './useAct'
import { TabledAs, WithWhom } from './WithWhom'

/** What a file proposes, to be corrected whole and tabled; what was corrected stays whatever happens. */
export function TableRecognised({
  value,
  text,
  onChange,
  onTabled,
}: {
  value: Correction
  text: DraftView
  onChange: (next: Correction) => void
  onTabled: (title: string) => void
}) {
  const t = useT()
  const [tried, setTried] = useState(false)
  const act = useAct(acts.tableProposal)
  const { entries } = value
  const asked = instructionsOf(entries)
  const lacks = entries.filter((entry) => lacking(entry, entries)).length
  const open = waiting(value).length
  const table = async () => {
    setTried(true)
    if (lacks > 0 || open > 0 || asked.length === 0) return
    const title = value.title.trim()
    const body = { title, sponsors: value.sponsors, instructions: asked, onBehalfOf: value.group || undefined }
    if (await act.run(value.as, body)) onTabled(title)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void table()
      }}
    >
      {entries.length > 0 && (
        <Part title={t('from-word.instructions')} id="recognised" note={<T k="from-word.instructions.note" />}>
          <ol className="plain instructions">
            {entries.map((entry) => (
              <RecognisedCard
                entry={entry}
                lack={lacking(entry, entries)}
                draft={text}
                beside={entries.filter((other) => other !== entry).map(({ written }) => written)}
                onChange={(next) => onChange({ ...value, entries: changed(entries, next) })}
                onInclude={(yes) => onChange({ ...value, entries: included(entries, entry.written.key, yes) })}
                onTakeBack={() => onChange(takenBack(value, entry.written.key))}
                key={entry.written.key}
              />
            ))}
          </ol>
        </Part>
      )}
      <UnplacedChanges value={value} text={text} onChange={onChange} />
      {entries.length > 0 && (
        <>
          <Write label={t('from-word.name')} longest={limits.NewProposal.title} value={value.title} onChange={(title) => onChange({ ...value, title })} needed />
          <TabledAs value={value.as} onChange={(as) => onChange({ ...value, as })} />
          <WithWhom value={value} onChange={(part) => onChange({ ...value, ...part })} />
          <div role="status">
            {tried && lacks > 0 && (
              <p className="note warn">
                <T k="from-word.lacks" count={lacks} />
              </p>
            )}
            {tried && open > 0 && (
              <p className="note warn">
                <T k="from-word.waits" count={open} />
              </p>
            )}
          </div>
          <ProblemNote error={act.error} />
          <div className="press-row">
            <Press weight="strong" submit waiting={act.waiting} disabled={asked.length === 0}>
              <T k={value.as === 'proposal' ? 'from-word.table' : 'from-word.circulate'} count={asked.length} />
            </Press>
          </div>
        </>
      )}
    </form>
  )
}
