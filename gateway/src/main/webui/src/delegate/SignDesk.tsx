import { useState } from 'react'
import { acts } from '../api/acts'
import { all, type SignatureRow, type SignatureView } from '../api/views'
import { ChooseOne, Write } from '../shared/Fields'
import { useWho } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { useActing } from './Acting'
import { useAct } from './useAct'

type Form = NonNullable<SignatureRow['form']>
const FORMS: Form[] = ['signed', 'signed-with-declaration', 'signed-ad-referendum', 'declared-it-will-not']

/** A delegation's own answer to the open text. */
export function SignDesk({ view }: { view: SignatureView }) {
  const { now } = useActing()
  const t = useT()
  const name = useWho()
  const row = all(view.rows).find(({ delegation }) => delegation === now?.delegation)
  if (view.stage !== 'open' || !row || row.signed || !now?.delegation) return null
  return (
    <div className="note busy">
      <p>
        <T k="sign.ask" who={<b>{name(now.delegation)}</b>} />
      </p>
      <Ask weight="strong" label={<T k="sign.answer" />} title={t('sign.answer')}>
        {(close) => <SignForm delegation={row.delegation} sha256={view.sha256 ?? ''} done={close} />}
      </Ask>
    </div>
  )
}

function SignForm({ delegation, sha256, done }: { delegation: string; sha256: string; done: () => void }) {
  const t = useT()
  const [form, setForm] = useState<Form>()
  const [declaration, setDeclaration] = useState('')
  const sign = useAct(acts.sign)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (form) void sign.run(delegation, { form, declaration: declaration.trim() || undefined }).then((made) => made && done())
      }}
    >
      <p>
        <T k="sign.meaning" /> <span className="digest block">{sha256}</span>
      </p>
      <ChooseOne label={t('sign.answer')} value={form} onChange={setForm} options={FORMS.map((value) => ({ value, label: t(`signature.${value}`) }))} />
      <Write
        label={t('sign.declaration')}
        value={declaration}
        onChange={setDeclaration}
        lines={4}
        needed={form === 'signed-with-declaration'}
      />
      <ProblemNote error={sign.error} />
      <Press weight="strong" submit waiting={sign.waiting}>
        <T k="sign.answer" />
      </Press>
    </form>
  )
}
