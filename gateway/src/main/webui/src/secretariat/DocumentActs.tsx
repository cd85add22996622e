import * as limits from '#limits'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { documentSeries, paperActs } from '../api/papers'
import { documents } from '../api/queries'
import { all, type DocumentLanguage, type DocumentView } from '../api/views'
import { useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { Write } from '../shared/Fields'
import { FromList } from '../shared/FromList'
import { useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Pick } from '../shared/Pick'
import { Ask } from '../shared/Press'

/** What the secretariat does with a document as a whole: bring in a translation, say what takes its place. */
export function DocumentActs({ view }: { view: DocumentView }) {
  const t = useT()
  const { now } = useActing()
  if (now?.kind !== 'secretariat' || view.series === 'programme') return null
  const paper = view.series !== 'proposal' && view.series !== 'non-paper'
  return (
    <div className="press-row acts">
      <Ask small label={<T k="document.translate" />} title={t('document.translate.title', { symbol: view.symbol })}>
        {(close) => <TranslateForm view={view} done={close} />}
      </Ask>
      {paper && (
        <Ask small label={<T k="document.supersede" />} title={t('document.supersede.title', { symbol: view.symbol })}>
          {(close) => <SupersedeForm view={view} done={close} />}
        </Ask>
      )}
    </div>
  )
}

function TranslateForm({ view, done }: { view: DocumentView; done: () => void }) {
  const { id } = useForum()
  const t = useT()
  const original = all(view.languages).find((one) => one.original)?.language
  const offered = all(useQuery(documentSeries(id)).data?.languages).filter((language) => language !== original)
  const [chosen, setLanguage] = useState('')
  const language = chosen || (offered[0] ?? '')
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const act = useAct(paperActs.translate)
  return (
    <ActForm act={act} send={() => act.run(view.id, language, { title: title.trim(), text })} done={done} label={<T k="document.translate" />}>
      <p>
        <T k="document.translate.meaning" />
      </p>
      {offered.length > 0 ? (
        <FromList label={t('paper.language')} value={language} onChange={setLanguage} options={offered.map((value) => ({ value, label: value }))} />
      ) : (
        <Write label={t('paper.language')} hint={t('paper.language.hint')} value={chosen} onChange={setLanguage} needed />
      )}
      <Write label={t('table.name')} longest={limits.Translation.title} value={title} onChange={setTitle} language={language} needed />
      <Write
        label={t('paper.text')}
        longest={limits.Translation.text}
        value={text}
        onChange={setText}
        lines={10}
        language={language}
        needed
      />
    </ActForm>
  )
}

function SupersedeForm({ view, done }: { view: DocumentView; done: () => void }) {
  const { id } = useForum()
  const t = useT()
  const others = all(useQuery(documents(id)).data).filter((other) => other.id !== view.id)
  const [symbol, setSymbol] = useState('')
  const act = useAct(paperActs.supersede)
  return (
    <ActForm act={act} send={() => act.run(view.id, symbol)} done={done} label={<T k="document.supersede" />}>
      <Pick
        label={t('document.supersede.by')}
        value={symbol}
        onChange={setSymbol}
        options={others.map((other) => ({ id: other.symbol, name: other.symbol, note: other.title }))}
        needed
      />
    </ActForm>
  )
}

/** The words of a paper in one language, until they are posted: handed in by who reserved it, edited by the secretariat. */
export function WordsOf({ view, language }: { view: DocumentView; language: DocumentLanguage }) {
  const t = useT()
  const { now } = useActing()
  const own = now?.as === view.by
  const hands = language.original && (own || now?.kind === 'secretariat')
  const edits = now?.kind === 'secretariat' && language.stage !== 'reserved'
  if (language.stage === 'posted' || view.series === 'proposal' || view.series === 'non-paper' || !(hands || edits)) return null
  const label = language.stage === 'reserved' ? 'document.submit' : edits ? 'document.edit' : 'document.submit.again'
  return (
    <Ask small label={<T k={label} />} title={t('document.words.title', { symbol: language.symbol })}>
      {(close) => <WordsForm view={view} language={language} edits={edits} done={close} />}
    </Ask>
  )
}

function WordsForm({ view, language, edits, done }: { view: DocumentView; language: DocumentLanguage; edits: boolean; done: () => void }) {
  const t = useT()
  const [text, setText] = useState(language.text ?? '')
  const submit = useAct(paperActs.submit)
  const edit = useAct(paperActs.edit)
  const act = edits ? edit : submit
  return (
    <ActForm
      act={act}
      send={() => (edits ? edit.run(view.id, language.language, text) : submit.run(view.id, text))}
      done={done}
      label={<T k={edits ? 'document.edit' : 'document.submit'} />}
    >
      <Write
        label={t('paper.text')}
        longest={limits.Translation.text}
        value={text}
        onChange={setText}
        lines={12}
        language={language.language}
        needed
      />
    </ActForm>
  )
}
