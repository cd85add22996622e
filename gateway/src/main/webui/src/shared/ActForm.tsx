import type { ReactNode } from 'react'
import { Press } from './Press'
import { ProblemNote } from './ProblemNote'

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
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault()
        // a dialog is not part of the form it was opened from, though React bubbles as if it were
        event.stopPropagation()
        void send()?.then((made) => made && done?.())
      }}
    >
      {children}
      {refused ? refused(act.error) : <ProblemNote error={act.error} />}
      <p className="act-form-end">
        <Press weight={weight} submit waiting={act.waiting}>
          {label}
        </Press>
      </p>
    </form>
  )
}
