import { all, type Reason } from '../../api/views'
import { T, useName, useT } from '../i18n'
import { useSentence } from './sentences'

/** Why a vote came out so: each test below what it is part of, with what decided, and what would have turned it. */
export function Why({ why }: { why: Reason }) {
  const say = useSentence()
  return (
    <ul className="because">
      {all(why.remarks).map((one) => (
        <li key={one.key}>{say(one)}</li>
      ))}
      {all(why.parts).map((part) => (
        <Step step={part} key={part.name} />
      ))}
    </ul>
  )
}

function Step({ step }: { step: Reason }) {
  const say = useSentence()
  const t = useT()
  const parts = all(step.parts)
  const nameOf = useName()
  const name = nameOf(step.called, '')
  const called = name === '' ? '' : t('why.called', { name })
  const heading = HEADINGS[step.name ?? '']
  return (
    <li className={markOf(step)}>
      {heading && (
        <span className="step-of">
          <T k={heading} />{' '}
        </span>
      )}
      {called && <b>{called} </b>}
      {say(step.says)}{' '}
      {step.decided && (
        <b className="decided">
          <T k="why.decided" />
        </b>
      )}
      {step.decided && step.holding !== 'held' && all(step.changedBy).length > 0 && (
        <span className="small quiet turned">{all(step.changedBy).map(say).join(' ')}</span>
      )}
      {parts.length > 0 && (
        <ul className="because within">
          {parts.map((part) => (
            <Step step={part} key={part.name} />
          ))}
        </ul>
      )}
    </li>
  )
}

const HEADINGS: Record<string, 'why.part.condition' | 'why.part.rejection'> = {
  condition: 'why.part.condition',
  rejection: 'why.part.rejection',
}

// a postponement or a test of rejection that is not met is no failure
function markOf({ name, holding }: Reason): string | undefined {
  if (name?.startsWith('postponement') || name?.startsWith('rejection')) return undefined
  return holding === 'held' ? 'held' : 'failed'
}
