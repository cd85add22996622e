import * as limits from '#limits'
import { type RefObject, useState } from 'react'
import { margin } from '../../api/margin'
import type { ProvisionView } from '../../api/views'
import { Write } from '../../shared/Fields'
import { T, useT } from '../../shared/i18n'
import { useClosed, useKept } from '../../shared/kept'
import { Ask, Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'
import { readThrough } from '../../shared/text/tree'
import { selectedWords } from '../selection'
import { useAct } from '../useAct'

/** Tables an amendment: other words for those selected, or for the whole provision. */
export function AmendForm({
  provision,
  words,
  language,
}: {
  provision: ProvisionView
  words: RefObject<HTMLElement | null>
  language: string
}) {
  const t = useT()
  return (
    <Ask small label={<T k="amend" />} title={t('amend.title', { number: provision.number })}>
      {(close) => <Form provision={provision} quoted={selectedWords(words.current)} language={language} done={close} />}
    </Ask>
  )
}

function Form({
  provision,
  quoted,
  language,
  done,
}: {
  provision: ProvisionView
  quoted: string
  language: string
  done: () => void
}) {
  const t = useT()
  const closed = useClosed()(provision.body)
  const stands = quoted || readThrough(provision.pieces)
  const [quote, setQuote] = useState(stands)
  const [text, setText, sent] = useKept(`${provision.id}.amendment`, stands, closed)
  const [reason, setReason] = useState('')
  const amend = useAct(margin.amend)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void amend.run(provision.id, { passage: { quote }, text, reason: reason.trim() || undefined }).then((made) => {
          if (!made) return
          sent()
          done()
        })
      }}
    >
      <Write label={t('amend.quote')} value={quote} onChange={setQuote} lines={3} needed language={language} />
      <Write
        label={t('amend.text')}
        longest={limits.NewAmendment.text}
        hint={t('amend.hint')}
        value={text}
        onChange={setText}
        lines={4}
        language={language}
      />
      <Write label={t('object.reason')} longest={limits.NewAmendment.reason} value={reason} onChange={setReason} lines={2} />
      <ProblemNote error={amend.error} />
      <Press weight="strong" submit waiting={amend.waiting}>
        <T k="amend" />
      </Press>
    </form>
  )
}
