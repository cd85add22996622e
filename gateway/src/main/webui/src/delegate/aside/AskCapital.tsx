import * as limits from '#limits'
import { useState } from 'react'
import { asides } from '../../api/aside'
import { ActForm } from '../../shared/ActForm'
import { Write } from '../../shared/Fields'
import { useWho } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Pick } from '../../shared/Pick'
import { Ask } from '../../shared/Press'
import { useActing } from '../Acting'
import { useAct } from '../useAct'

/** Asks one's own delegation how to act on something; nobody else reads it. */
export function AskCapital({ subject, name }: { subject: string; name: string }) {
  const t = useT()
  const { delegations } = useActing()
  if (delegations.length === 0) return null
  return (
    <Ask small label={<T k="aside.ask" />} title={t('aside.ask.title', { subject: name })}>
      {(close) => <Form subject={subject} name={name} done={close} />}
    </Ask>
  )
}

function Form({ subject, name, done }: { subject: string; name: string; done: () => void }) {
  const t = useT()
  const who = useWho()
  const { delegations, now } = useActing()
  const [within, setWithin] = useState(now?.delegation ?? delegations[0] ?? '')
  const [words, setWords] = useState(() => t('aside.ask.default', { subject: name }))
  const ask = useAct(asides.ask)
  return (
    <ActForm act={ask} send={() => ask.run(within, subject, words)} done={done} label={<T k="aside.ask" />}>
      <p className="hint">
        <T k="aside.ask.hint" />
      </p>
      {delegations.length > 1 && (
        <Pick
          label={t('aside.within')}
          value={within}
          onChange={setWithin}
          options={delegations.map((code) => ({ id: code, name: who(code) }))}
          needed
        />
      )}
      <Write label={t('aside.ask.words')} longest={limits.NewCapitalQuestion.words} value={words} onChange={setWords} lines={4} needed />
    </ActForm>
  )
}
