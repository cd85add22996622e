import { useState } from 'react'
import { Link } from 'wouter'
import { acts } from '../api/acts'
import { Write } from '../shared/Fields'
import { useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Page } from '../shared/Page'
import { Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { useKept } from '../shared/useKept'
import { useActing } from './Acting'
import { SwitchTo } from './ActingAs'
import { useAct } from './useAct'

/** Where a delegation or an observer hands in an information paper. */
export function SubmitPaperPage() {
  const { id } = useForum()
  const { now } = useActing()
  const t = useT()
  const takesPart = now?.kind === 'seat' || now?.kind === 'observer'
  return (
    <Page title={t('paper.hand-in')} lead={<T k="paper.hand-in.lead" />} over={{ to: `/forums/${id}/documents`, name: t('documents.title') }}>
      {takesPart ? <PaperForm /> : <SwitchTo fit={({ kind }) => kind === 'seat' || kind === 'observer'} />}
    </Page>
  )
}

function PaperForm() {
  const { id } = useForum()
  const t = useT()
  const [paper, setPaper, forget] = useKept(`plenary.information.${id}`, { title: '', text: '' })
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
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void act.run({ series: 'information', title: paper.title.trim(), text: paper.text }).then((made) => {
          if (!made) return
          forget()
          setDone(true)
        })
      }}
    >
      <Write label={t('table.name')} value={paper.title} onChange={(title) => setPaper({ ...paper, title })} needed />
      <Write label={t('paper.text')} value={paper.text} onChange={(text) => setPaper({ ...paper, text })} lines={12} needed />
      <ProblemNote error={act.error} />
      <Press weight="strong" submit waiting={act.waiting}>
        <T k="paper.hand-in" />
      </Press>
    </form>
  )
}
