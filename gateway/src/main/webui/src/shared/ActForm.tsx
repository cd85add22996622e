import { type ReactNode, useEffect, useRef } from 'react'
import { Press } from './Press'
import { ProblemNote } from './ProblemNote'
import { sendByKey } from './sendByKey'

/** The form of one act: its fields, the refusal in words, and the button that makes the act. */
export function ActForm({
  act,
  send,
  done,
  label,
  weight = 'strong',
  refused,
  children,
}: {
  act: { waiting: boolean; error: unknown }
  /** makes the act; nothing where the fields are not filled as the browser alone cannot say */
  send: () => Promise<boolean> | undefined
  done?: () => void
  label: ReactNode
  weight?: 'strong' | 'plain' | 'grave'
  /** how a refusal is said, where its words alone do not do */
  refused?: (error: unknown) => ReactNode
  children?: ReactNode
}) {
  const said = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // a long form's refusal stands at its end, and is to be seen
    if (act.error) said.current?.scrollIntoView({ block: 'nearest' })
  }, [act.error])
  return (
    <form
      className="act-form"
      onKeyDownCapture={sendByKey}
      onSubmit={(event) => {
        event.preventDefault()
        // a dialog is not part of the form it was opened from, though React bubbles as if it were
        event.stopPropagation()
        void send()?.then((made) => made && done?.())
      }}
    >
      {children}
      <div ref={said}>{refused ? refused(act.error) : <ProblemNote error={act.error} />}</div>
      <p className="act-form-end">
        <Press weight={weight} submit waiting={act.waiting}>
          {label}
        </Press>
      </p>
    </form>
  )
}
