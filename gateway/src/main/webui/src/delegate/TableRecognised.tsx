import * as limits from '#limits'
import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useLocation } from 'wouter'
import { acts, type By } from '../api/acts'
import type { Asked, DraftView, RecognitionView } from '../api/views'
import { Write } from '../shared/Fields'
import { useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Part } from '../shared/Page'
import { Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { changed, entriesOf, included, instructionsOf } from './recognised'
import { RecognisedCard } from './RecognisedCard'
import { useAct } from './useAct'

const tableFromFile = (by: By, title: string, instructions: Asked[]) =>
  acts.tableProposal(by, 'proposal', { title, sponsors: [], instructions })

/** The recognised instructions, to be corrected and tabled; what was typed stays whatever happens. */
export function TableRecognised({ found, text, file }: { found: RecognitionView; text: DraftView; file: string }) {
  const { id } = useForum()
  const t = useT()
  const [, go] = useLocation()
  const [entries, setEntries] = useState(() => entriesOf(found.instructions))
  const [title, setTitle] = useState(file.replace(/\.docx$/i, ''))
  const act = useAct(tableFromFile)
  const asked = instructionsOf(entries)
  const table = async () => {
    if (await act.run(title, asked)) go(`/forums/${id}/proposals`)
  }
  if (entries.length === 0) return null
  return (
    <Form
      onSubmit={(e) => {
        e.preventDefault()
        void table()
      }}
    >
      <Part title={t('from-word.instructions')} id="recognised" note={<T k="from-word.instructions.note" />}>
        <ol className="plain instructions">
          {entries.map((entry) => (
            <RecognisedCard
              entry={entry}
              draft={text}
              onChange={(what) => setEntries(changed(entries, entry.id, what))}
              onInclude={(yes) => setEntries(included(entries, entry.id, yes))}
              key={entry.id}
            />
          ))}
        </ol>
      </Part>
      <Write label={t('from-word.name')} longest={limits.NewProposal.title} value={title} onChange={setTitle} needed />
      <ProblemNote error={act.error} />
      <div className="press-row">
        <Press weight="strong" submit waiting={act.waiting} disabled={asked.length === 0}>
          <T k="from-word.table" count={asked.length} />
        </Press>
      </div>
    </Form>
  )
}
