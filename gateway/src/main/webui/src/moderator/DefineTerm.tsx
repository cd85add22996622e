import * as limits from '#limits'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { TermView } from '../api/analysis'
import { analysisActs } from '../api/analysisActs'
import { draft } from '../api/queries'
import { useAct } from '../delegate/useAct'
import { UsesOf } from '../public/analysis/UsesOf'
import { Write } from '../shared/Fields'
import { useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { PickProvision } from '../shared/PickProvisions'
import { Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'

/** Defines a term or defines it otherwise; what it reaches is shown before it is done. */
export function DefineTerm({ term, done }: { term?: TermView; done: () => void }) {
  const { id: forum } = useForum()
  // not before the language is known: what stands in another would be taken for this one's
  return <Loaded query={useQuery(draft(forum))}>{({ language }) => <Form term={term} language={language ?? 'en'} done={done} />}</Loaded>
}

function Form({ term, language, done }: { term: TermView | undefined; language: string; done: () => void }) {
  const t = useT()
  const [id, setId] = useState(term?.id ?? '')
  const [forms, setForms] = useState((term?.forms?.[language] ?? []).join(', '))
  const [provision, setProvision] = useState(term?.provision ?? '')
  const [definition, setDefinition] = useState(term?.definition?.[language] ?? '')
  const [reason, setReason] = useState('')
  const define = useAct(analysisActs.defineTerm)
  const words = forms.split(',').map((form) => form.trim()).filter((form) => form.length > 1)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const body = {
          forms: { ...term?.forms, [language]: words },
          caseKept: term?.caseKept ?? false,
          provision: provision || undefined,
          definition: worded(term?.definition, language, definition),
          reason: reason || undefined,
        }
        void define.run(id, body).then((made) => made && done())
      }}
    >
      {!term && <Write label={t('term.id')} hint={t('term.id-hint')} value={id} onChange={setId} needed />}
      <Write label={t('term.forms')} hint={t('term.forms-hint')} value={forms} onChange={setForms} needed />
      <PickProvision label={t('term.provision')} value={provision} onChange={setProvision} />
      <Write
        label={t('term.definition')}
        longest={limits.NewTerm.definition}
        value={definition}
        onChange={setDefinition}
        lines={3}
        language={language}
      />
      {term && <Write label={t('reason')} longest={limits.NewTerm.reason} value={reason} onChange={setReason} lines={2} />}
      {words.length > 0 && (
        <details>
          <summary>
            <T k="term.reaches" />
          </summary>
          <UsesOf forms={words} />
        </details>
      )}
      <ProblemNote error={define.error} />
      <Press weight="strong" submit waiting={define.waiting}>
        <T k={term ? 'term.revise' : 'term.define'} />
      </Press>
    </form>
  )
}

/** Words in all languages, with those of one as they are now; the others stay as they were. */
export function worded(before: Record<string, string> | undefined, language: string, words: string): Record<string, string> | undefined {
  const { [language]: _, ...others } = before ?? {}
  const all = words.trim() ? { ...others, [language]: words } : others
  return Object.keys(all).length > 0 ? all : undefined
}
