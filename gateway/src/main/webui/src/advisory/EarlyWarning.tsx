import * as limits from '#limits'
import { useState } from 'react'
import { acts } from '../api/acts'
import { all } from '../api/views'
import { useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { Write } from '../shared/Fields'
import { useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'

/** A group with a veto gives notice, early, that a provision as it stands risks it. */
export function EarlyWarning({ provision, number }: { provision: string; number: string }) {
  const { view } = useForum()
  const { now } = useActing()
  const t = useT()
  const mayVeto = all(view.advisoryGroups).some(({ id, veto }) => veto && id === now?.place)
  if (!mayVeto) return null
  return (
    <Ask small label={<T k="warning.give" />} title={t('warning.title', { number })}>
      {(close) => <WarningForm provision={provision} done={close} />}
    </Ask>
  )
}

function WarningForm({ provision, done }: { provision: string; done: () => void }) {
  const t = useT()
  const [text, setText] = useState('')
  const give = useAct(acts.giveWarning)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void give.run({ provision, text: text.trim() || undefined }).then((made) => made && done())
      }}
    >
      <p>
        <T k="warning.meaning" />
      </p>
      <Write label={t('warning.text')} longest={limits.NewWarning.text} value={text} onChange={setText} lines={4} />
      <ProblemNote error={give.error} />
      <Press weight="strong" submit waiting={give.waiting}>
        <T k="warning.give" />
      </Press>
    </form>
  )
}
