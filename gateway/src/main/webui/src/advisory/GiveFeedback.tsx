import * as limits from '#limits'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { analysisActs } from '../api/analysisActs'
import { draft } from '../api/queries'
import { all } from '../api/views'
import { useAct } from '../delegate/useAct'
import { ChooseOne, Write } from '../shared/Fields'
import { useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'

type How = 'feasible' | 'feasible-if' | 'harmful'

/** An operational community says how a provision would work, with its evidence. */
export function GiveFeedback({ done }: { done: () => void }) {
  const { id } = useForum()
  const t = useT()
  const { data } = useQuery(draft(id))
  const [provision, setProvision] = useState('')
  const [how, setHow] = useState<How>()
  const [condition, setCondition] = useState('')
  const [text, setText] = useState('')
  const [evidence, setEvidence] = useState('')
  const [reference, setReference] = useState('')
  const give = useAct(analysisActs.giveFeedback)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (!how) return
        const body = {
          provision,
          how,
          condition: how === 'feasible-if' ? condition : undefined,
          text,
          evidence: evidence ? [{ text: evidence, reference: reference || undefined }] : [],
        }
        void give.run(body).then((made) => made && done())
      }}
    >
      <label className="field">
        <span>{t('feedback.provision')}</span>
        <select value={provision} onChange={(event) => setProvision(event.target.value)} required>
          <option value="" />
          {all(data?.provisions).map(({ id: one, number }) => (
            <option value={one} key={one}>
              {number}
            </option>
          ))}
        </select>
      </label>
      <ChooseOne
        label={t('feedback.how')}
        value={how}
        onChange={setHow}
        options={(['feasible', 'feasible-if', 'harmful'] as const).map((value) => ({ value, label: <T k={`feedback-how.${value}`} /> }))}
      />
      {how === 'feasible-if' && <Write label={t('feedback.condition')} longest={limits.NewFeedback.condition} value={condition} onChange={setCondition} lines={2} needed />}
      <Write label={t('feedback.text')} longest={limits.NewFeedback.text} value={text} onChange={setText} lines={5} needed />
      <Write label={t('feedback.evidence')} value={evidence} onChange={setEvidence} lines={2} />
      {evidence && <Write label={t('feedback.reference')} value={reference} onChange={setReference} />}
      <ProblemNote error={give.error} />
      <Press weight="strong" submit waiting={give.waiting}>
        <T k="feedback.give" />
      </Press>
    </form>
  )
}
