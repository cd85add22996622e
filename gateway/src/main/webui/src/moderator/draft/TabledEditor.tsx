import * as limits from '#limits'
import { all, type DraftView, type ProvisionView } from '../../api/views'
import { identity } from '../../delegate/instructions'
import { WhereItStands } from '../../delegate/WhereItStands'
import { Write } from '../../shared/Fields'
import { T, useT } from '../../shared/i18n'
import { Pick } from '../../shared/Pick'
import { pickable } from '../../shared/PickProvisions'
import { Compared } from '../../shared/text/Compared'
import { Tick } from '../../shared/Tick'
import { balanced, brackets, type Tabled } from './tabled'

/** Words one provision of a chair's draft, beside what stands. */
export function TabledEditor({
  draft,
  stands,
  value,
  beside,
  onChange,
}: {
  draft: DraftView
  stands: ProvisionView | undefined
  value: Tabled
  /** the further provisions worded before this one, which it may follow */
  beside: readonly Tabled[]
  onChange: (value: Tabled) => void
}) {
  const t = useT()
  const around = [
    ...all(draft.provisions).map(pickable),
    ...beside.filter(({ number }) => number.trim()).map(({ number }) => ({ id: identity(number), name: t('instruct.added', { number }) })),
  ]
  const set = (part: Partial<Tabled>) => onChange({ ...value, ...part })
  return (
    <div className="instruction-editor">
      {!value.provision && (
        <>
          <Write
            label={t('instruct.number')}
            longest={limits.TabledWording.number}
            hint={t('instruct.number.hint')}
            value={value.number}
            onChange={(number) => set({ number })}
            needed
          />
          <Pick label={t('instruct.after')} hint={t('instruct.after.hint')} value={value.after} onChange={(after) => set({ after })} options={around} />
          <Write label={t('instruct.heading')} longest={limits.TabledWording.heading} value={value.heading ?? ''} onChange={(heading) => set({ heading })} />
          <details className="more">
            <summary>
              <T k="table-draft.stands" />
            </summary>
            <WhereItStands draft={draft} part={value.part ?? ''} binding={value.binding ?? ''} onChange={set} />
            <Pick
              label={t('instruct.parent')}
              hint={t('instruct.parent.hint')}
              value={value.parent ?? ''}
              onChange={(parent) => set({ parent })}
              options={around}
            />
          </details>
        </>
      )}
      {value.provision && (
        <Tick value={value.struck} onChange={(struck) => set({ struck })}>
          {t('table-draft.struck')}
        </Tick>
      )}
      {!value.struck && (
        <>
          <Write
            label={t('table-draft.text')}
            hint={t('table-draft.text.hint')}
            value={value.text}
            onChange={(text) => set({ text })}
            lines={5}
            language={draft.language}
            needed
          />
          {!balanced(value.text) && (
            <p className="field-error" role="status">
              <T k="table-draft.unbalanced" />
            </p>
          )}
          {stands && value.text !== stands.shown && <Difference before={stands.shown ?? ''} after={value.text} language={draft.language} />}
          <Notes value={value} set={set} />
        </>
      )}
    </div>
  )
}

function Difference({ before, after, language }: { before: string; after: string; language: string }) {
  return (
    <div className="standing" aria-live="off">
      <p className="small">
        <b>
          <T k="instruct.difference" />
        </b>
      </p>
      <p className="provision-text" lang={language}>
        <Compared before={before} after={after} />
      </p>
    </div>
  )
}

function Notes({ value, set }: { value: Tabled; set: (part: Partial<Tabled>) => void }) {
  const t = useT()
  const found = brackets(value.text)
  if (found.length === 0) return null
  return (
    <details className="more">
      <summary>
        <T k="table-draft.notes" />
      </summary>
      {found.map((words, i) => (
        <Write
          label={t('table-draft.note-on', { words: words.length > 80 ? `${words.slice(0, 80)}…` : words })}
          value={value.notes[i] ?? ''}
          onChange={(note) => set({ notes: found.map((_, at) => (at === i ? note : (value.notes[at] ?? ''))) })}
          key={i}
        />
      ))}
    </details>
  )
}
