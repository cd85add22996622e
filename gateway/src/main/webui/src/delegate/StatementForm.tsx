import * as limits from '#limits'
import { useState } from 'react'
import { agreementActs } from '../api/agreement'
import { Write } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { useAct } from './useAct'

/** Words for the record about something: they decide nothing. */
export function StatementForm({ about, done }: { about: string; done: () => void }) {
  const t = useT()
  const [text, setText] = useState('')
  const state = useAct(agreementActs.state)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void state.run(about, text).then((made) => made && done())
      }}
    >
      <p>
        <T k="statement.meaning" />
      </p>
      <Write label={t('statement.text')} longest={limits.NewStatement.text} value={text} onChange={setText} lines={4} needed />
      <ProblemNote error={state.error} />
      <Press weight="strong" submit waiting={state.waiting}>
        <T k="statement.record" />
      </Press>
    </form>
  )
}
