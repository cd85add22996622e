import { useState } from 'react'
import { Checkbox } from 'react-aria-components'
import { agreementActs, type Desk } from '../api/agreement'
import { all } from '../api/views'
import { leads, useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { Write } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { Ask } from '../shared/Press'

/** Closes the body's session; what was not yet considered stays so only where the chair says it. */
export function CloseSession({ desk, small = false }: { desk: Desk; small?: boolean }) {
  const t = useT()
  const { now } = useActing()
  if (!desk.session || !leads(now, desk.body)) return null
  return (
    <Ask small={small} label={<T k="session.close" />} title={t('session.close')}>
      {(close) => <CloseForm desk={desk} session={desk.session} done={close} />}
    </Ask>
  )
}

function CloseForm({ desk, session, done }: { desk: Desk; session: string; done: () => void }) {
  const t = useT()
  const [leave, setLeave] = useState(false)
  const [reason, setReason] = useState('')
  const act = useAct(agreementActs.closeSession)
  const left = all(desk.unconsidered)
  return (
    <ActForm act={act} send={() => act.run(session, leave, reason.trim() || undefined)} done={done} label={<T k="session.close" />}>
      {left.length > 0 && (
        <>
          <p>
            <T k="session.close.left" />
          </p>
          <ul>
            {left.map(({ proposal, symbol, title }) => (
              <li key={proposal}>
                {symbol} {title}
              </li>
            ))}
          </ul>
          <Checkbox className="choice square" isSelected={leave} onChange={setLeave}>
            <span className="choice-mark" aria-hidden="true" />
            <span>{t('session.close.leave')}</span>
          </Checkbox>
        </>
      )}
      <Write label={t('object.reason')} value={reason} onChange={setReason} />
    </ActForm>
  )
}
