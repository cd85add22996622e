import { type ReactNode, useState } from 'react'
import type { ProvisionView } from '../api/views'
import { Write } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'

/** Whether an act on the words may open again what everybody has agreed to, with a reason. */
export const opensByAct = (provision: ProvisionView | undefined) => provision?.opening?.byAct === true

/** Whether the words may be touched at all before somebody has opened them again. */
export const mayBeTouched = (provision: ProvisionView) => !provision.opening || provision.opening.byAct

/** An act on words that stand agreed: it asks first, and says why it opens them. */
export function OpensAgreed({
  number,
  label,
  small,
  disabled,
  waiting,
  error,
  given = '',
  send,
}: {
  number: string
  label: ReactNode
  small?: boolean
  disabled?: boolean
  waiting: boolean
  error: unknown
  /** a reason that was written already */
  given?: string
  /** tells whether it was done */
  send: (reason: string) => Promise<unknown>
}) {
  const t = useT()
  if (disabled) {
    return (
      <Press weight="strong" small={small} disabled>
        {label}
      </Press>
    )
  }
  return (
    <Ask label={label} title={t('opens-agreed.title', { number })} weight="strong" small={small}>
      {(close) => <Why given={given} waiting={waiting} error={error} label={label} send={(reason) => void send(reason).then((done) => done && close())} />}
    </Ask>
  )
}

function Why({ given, waiting, error, label, send }: { given: string; waiting: boolean; error: unknown; label: ReactNode; send: (reason: string) => void }) {
  const t = useT()
  const [reason, setReason] = useState(given)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        send(reason.trim())
      }}
    >
      <p>
        <T k="opens-agreed.meaning" />
      </p>
      <Write label={t('reopen.reason')} value={reason} onChange={setReason} lines={3} needed />
      <ProblemNote error={error} />
      <Press weight="strong" submit waiting={waiting} disabled={reason.trim() === ''}>
        {label}
      </Press>
    </form>
  )
}
