import * as limits from '#limits'
import { type RefObject, useState } from 'react'
import { EarlyWarning } from '../advisory/EarlyWarning'
import { acts, type Pointed } from '../api/acts'
import type { ProvisionView } from '../api/views'
import { ClassifyItem } from '../moderator/ClassifyItem'
import { NameMatter } from '../moderator/NameMatter'
import { mayBeTouched } from '../moderator/OpensAgreed'
import { ReopeningQuestion } from '../moderator/ReopeningQuestion'
import { Reopen } from '../moderator/Reopen'
import { useEditing } from '../moderator/edit/Editing'
import { useWithBody } from '../shared/ForumContext'
import { ChooseOne, Write } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { useClosed, useKept } from '../shared/kept'
import { Ask, Press } from '../shared/Press'
import { leads, useActing } from './Acting'
import { ChallengeScope } from './ChallengeScope'
import { discussed } from './discussed'
import { Refused } from './select/Refused'
import { selectedWords } from './selection'
import { useAct } from './useAct'
import { useLater } from './useLater'

/** What one may do with a provision: object or bracket, on the whole or on words selected in it; edit. */
export function ProvisionActs({
  language,
  provision,
  words,
}: {
  language: string
  provision: ProvisionView
  words: RefObject<HTMLElement | null>
}) {
  const { now } = useActing()
  const { edit } = useEditing()
  const withBody = useWithBody()
  const t = useT()
  const { call } = provision
  // an adopted text is opened again before anything is done to it
  const adopted = provision.settled?.outcome === 'adopted'
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
            <ObjectionForm provision={provision} call={call} quoted={selectedWords(words.current)} language={language} done={close} />
          )}
        </Ask>
      )}
      {!adopted && leads(now, withBody(provision)) && !provision.struck && mayBeTouched(provision) && (
        <Press small onPress={() => edit(provision.id)}>
          <T k="edit" />
        </Press>
      )}
      <Reopen provision={provision} />
      <ReopeningQuestion provision={provision} />
      {!adopted && (
        <>
          {provision.state !== 'referred' && <ChallengeScope subject={`provision/${provision.id}`} />}
          <ClassifyItem provision={provision.id} number={provision.number} body={withBody(provision)} />
          <NameMatter provision={provision.id} number={provision.number} body={withBody(provision)} />
          <EarlyWarning provision={provision.id} number={provision.number} />
        </>
      )}
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
  const closed = useClosed()
  const [on, setOn] = useState<'whole' | 'passage'>(quoted ? 'passage' : 'whole')
  const [quote, setQuote] = useState(quoted)
  const [reason, setReason, sent] = useKept(`${provision.id}.objection`, '', closed(provision.body))
  const later = useLater()
  const open = useAct(acts.openBracket, later.bracket(provision))
  const object = useAct(acts.object, later.object(provision))
  const passage: Pointed = on === 'passage' ? { quote } : { whole: true }
  const make = (objection: { passage?: Pointed; passages?: Pointed[] }) => {
    const whole = { provision: provision.id, reason: reason.trim() || undefined, ...objection }
    void (call && !objection.passages ? object.run(call, whole) : open.run(whole)).then((made) => {
      if (!made) return
      sent()
      done()
    })
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        make({ passage })
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
      <Write
        label={t('object.reason')}
        longest={limits.NewBracket.reason}
        hint={t('object.reason.hint')}
        value={reason}
        onChange={setReason}
        lines={3}
      />
      <Refused error={call ? (object.error ?? open.error) : open.error} split={(passages) => make({ passages })} />
      <Press weight="strong" submit waiting={open.waiting || object.waiting}>
        <T k={call ? 'object' : 'bracket.open'} />
      </Press>
    </form>
  )
}
