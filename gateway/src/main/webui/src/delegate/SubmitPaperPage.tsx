import * as limits from '#limits'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { acts, type Series } from '../api/acts'
import { documentSeries } from '../api/papers'
import { all } from '../api/views'
import { ActForm } from '../shared/ActForm'
import { ChooseOne, Write } from '../shared/Fields'
import { FromList } from '../shared/FromList'
import { useBody, useForum } from '../shared/ForumContext'
import { T, useT, Word } from '../shared/i18n'
import { useClosed } from '../shared/kept'
import { Page } from '../shared/Page'
import { Pick } from '../shared/Pick'
import { useKeptState } from '../shared/useKeptState'
import { type Capacity, leads, useActing } from './Acting'
import { SwitchTo } from './ActingAs'
import { useAct } from './useAct'

type Open = Extract<Series, string>

/** Where an information paper is handed in, or a body's own paper, or a symbol reserved for one to come. */
export function SubmitPaperPage() {
  const { id } = useForum()
  const { now } = useActing()
  const t = useT()
  const plain = now?.kind === 'seat' || now?.kind === 'observer'
  return (
    <Page title={t(plain ? 'paper.hand-in' : 'paper.any')} lead={<T k="paper.hand-in.lead" />} over={{ to: `/forums/${id}/documents`, name: t('documents.title') }}>
      {now ? <PaperForm now={now} key={now.as} /> : <SwitchTo fit={() => true} />}
    </Page>
  )
}

/** The series one may enter: information by whoever takes part; a body's papers by who leads it. */
function seriesOf(now: Capacity): Open[] {
  if (now.kind === 'secretariat') return ['information', 'temporary', 'report', 'liaison', 'chairs-draft', 'participants'] as Open[]
  if (leads(now, now.body ?? '')) return ['temporary', 'report', 'liaison', 'chairs-draft', 'information'] as Open[]
  return ['information'] as Open[]
}

function PaperForm({ now }: { now: Capacity }) {
  const { id, bodies } = useForum()
  const t = useT()
  const bodyName = useBody()
  const may = seriesOf(now)
  const languages = all(useQuery(documentSeries(id)).data?.languages)
  const [series, setSeries] = useState<Open>(may[0] as Open)
  const [body, setBody] = useState(now.body ?? '')
  const [language, setLanguage] = useState('')
  const [paper, setPaper, forget] = useKeptState(`information.${now.as}`, { title: '', text: '' }, useClosed()(now.body))
  const [done, setDone] = useState(false)
  const act = useAct(acts.submitPaper)
  if (done) {
    return (
      <p className="note busy" role="status">
        <T k="paper.handed-in" />{' '}
        <Link href={`/forums/${id}/documents`}>
          <T k="documents.title" />
        </Link>
      </p>
    )
  }
  const reserves = now.kind !== 'seat' && now.kind !== 'observer'
  return (
    <ActForm
      act={act}
      send={() =>
        act.run({
          series,
          title: paper.title.trim(),
          text: reserves && !paper.text.trim() ? undefined : paper.text,
          body: body || undefined,
          language: language || undefined,
        })
      }
      done={() => {
        forget()
        setDone(true)
      }}
      label={<T k={reserves ? 'paper.any' : 'paper.hand-in'} />}
    >
      {may.length > 1 && (
        <ChooseOne
          label={t('filter.series')}
          value={series}
          onChange={setSeries}
          options={may.map((value) => ({ value, label: <Word of="series" value={value} /> }))}
        />
      )}
      {now.kind === 'secretariat' && (
        <Pick
          label={t('paper.for')}
          hint={t('paper.for.hint')}
          value={body}
          onChange={setBody}
          options={[...bodies.values()].filter(({ open }) => open).map((one) => ({ id: one.id, name: bodyName(one.id) }))}
        />
      )}
      {now.kind === 'office' && (
        <p className="note">
          <T k="table-draft.of" body={bodyName(now.body ?? '')} />
        </p>
      )}
      {languages.length > 1 && (
        <FromList
          label={t('paper.language')}
          value={language || (languages[0] ?? '')}
          onChange={setLanguage}
          options={languages.map((value) => ({ value, label: value }))}
        />
      )}
      <Write
        label={t('table.name')}
        longest={limits.NewDocument.title}
        value={paper.title}
        onChange={(title) => setPaper({ ...paper, title })}
        needed
      />
      <Write
        label={t('paper.text')}
        hint={reserves ? t('paper.reserve.hint') : undefined}
        value={paper.text}
        onChange={(text) => setPaper({ ...paper, text })}
        lines={12}
        needed={!reserves}
        language={language || languages[0]}
      />
    </ActForm>
  )
}
