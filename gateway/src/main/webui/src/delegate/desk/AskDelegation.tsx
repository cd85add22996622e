import { useState } from 'react'
import type { Held } from '../../api/desk'
import { margin } from '../../api/margin'
import { ActForm } from '../../shared/ActForm'
import { Write } from '../../shared/Fields'
import { T, useT } from '../../shared/i18n'
import { Ask } from '../../shared/Press'
import { useActing } from '../Acting'
import { useAct } from '../useAct'

/** Asks one's own delegation for an instruction on a bracket; nobody else reads it. */
export function AskDelegation({ held }: { held: Held }) {
  const t = useT()
  const { now } = useActing()
  if (now?.as !== held.as) return null
  return (
    <Ask small label={<T k="my.instruct" />} title={t('my.instruct.title', { bracket: held.bracket })}>
      {(close) => <Form held={held} done={close} />}
    </Ask>
  )
}

function Form({ held, done }: { held: Held; done: () => void }) {
  const t = useT()
  const [text, setText] = useState(() => t('my.instruct.words', { number: held.number }))
  const act = useAct(margin.comment)
  return (
    <ActForm
      act={act}
      send={() => act.run({ bracket: held.bracket, visibility: 'delegation', text })}
      done={done}
      label={<T k="my.instruct" />}
    >
      <p className="hint">
        <T k="my.instruct.hint" />
      </p>
      <Write label={t('comment.text')} value={text} onChange={setText} lines={4} needed />
    </ActForm>
  )
}
