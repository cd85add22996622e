import { type RefObject, useState } from 'react'
import { Link } from 'wouter'
import { EarlyWarning } from '../advisory/EarlyWarning'
import { acts } from '../api/acts'
import type { DraftView, ProvisionView } from '../api/views'
import { ChooseOne, Write } from '../shared/Fields'
import { useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { useActing } from './Acting'
import { selectedWords } from './selection'
import { useAct } from './useAct'

/** What a delegate may do with a provision: object, on the whole or on words selected in it. */
export function ProvisionActs({
  draft,
  provision,
  words,
}: {
  draft: DraftView
  provision: ProvisionView
  words: RefObject<HTMLElement | null>
}) {
  const { id } = useForum()
  const { now } = useActing()
  const t = useT()
  const { call } = provision
  return (
    <div className="provision-acts">
      {now?.kind === 'seat' && (call || discussed(provision)) && (
        <Ask
          small
          weight={call ? 'strong' : 'plain'}
          label={<T k={call ? 'object' : 'bracket.open'} />}
          title={t(call ? 'object.title' : 'bracket.open.title', { number: provision.number })}
        >
          {(close) => (
            <ObjectionForm provision={provision} call={call} quoted={selectedWords(words.current)} language={draft.language} done={close} />
          )}
        </Ask>
      )}
      <EarlyWarning provision={provision.id} number={provision.number} />
      <Link className="small" href={`/forums/${id}/record?about=provision/${provision.id}`}>
        <T k="provision.history" />
      </Link>
    </div>
  )
}

function ObjectionForm({
  provision,
  call,
  quoted,
  language,
  done,
}: {
  provision: ProvisionView
  call: string | undefined
  quoted: string
  language: string
  done: () => void
}) {
  const t = useT()
  const [on, setOn] = useState<'whole' | 'passage'>(quoted ? 'passage' : 'whole')
  const [quote, setQuote] = useState(quoted)
  const [reason, setReason] = useState('')
  const open = useAct(acts.openBracket)
  const object = useAct(acts.object)
  const objection = {
    provision: provision.id,
    passage: on === 'passage' ? { quote } : { whole: true },
    reason: reason.trim() || undefined,
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void (call ? object.run(call, objection) : open.run(objection)).then((made) => made && done())
      }}
    >
      <p>
        <T k="object.meaning" />
      </p>
      <ChooseOne
        label={t('object.on')}
        value={on}
        onChange={setOn}
        options={[
          { value: 'whole', label: t('object.whole', { number: provision.number }) },
          { value: 'passage', label: t('object.passage'), note: t('object.passage.hint') },
        ]}
      />
      {on === 'passage' && <Write label={t('object.quote')} value={quote} onChange={setQuote} lines={3} needed language={language} />}
      <Write label={t('object.reason')} hint={t('object.reason.hint')} value={reason} onChange={setReason} lines={3} />
      <ProblemNote error={call ? object.error : open.error} />
      <Press weight="strong" submit waiting={open.waiting || object.waiting}>
        <T k={call ? 'object' : 'bracket.open'} />
      </Press>
    </form>
  )
}

// agreed, it is opened again by its body; with no body or a closed one, there is nobody to object before
function discussed({ body, state }: ProvisionView): boolean {
  return Boolean(body) && !['agreed-in-the-body', 'agreed-ad-referendum', 'first-reading', 'second-reading', 'referred'].includes(state)
}
