import * as limits from '#limits'
import { useState } from 'react'
import { acts } from '../api/acts'
import type { CheckView } from '../api/views'
import { leads, useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { Write } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'

/** Ends a temperature check; what the moderator says of it is kept word for word. */
export function CloseCheck({ check }: { check: CheckView }) {
  const { now } = useActing()
  const t = useT()
  const [words, setWords] = useState('')
  const close = useAct(acts.closeCheck)
  if (check.closedAt || !leads(now, check.body)) return null
  return (
    <Ask label={<T k="check.close" />} title={t('check.close')}>
      {(done) => (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void close.run(check.check, words).then((made) => made && done())
          }}
        >
          <Write
            label={t('check.your-words')}
            longest={limits.TemperatureCheckWords.words}
            hint={t('check.your-words.hint')}
            value={words}
            onChange={setWords}
            lines={4}
            needed
          />
          <ProblemNote error={close.error} />
          <Press weight="strong" submit waiting={close.waiting}>
            <T k="check.close" />
          </Press>
        </form>
      )}
    </Ask>
  )
}
