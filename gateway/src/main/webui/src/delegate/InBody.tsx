import { type ReactNode, useState } from 'react'
import { ActForm } from '../shared/ActForm'
import { useBody, useForum } from '../shared/ForumContext'
import { type Key, T, useT } from '../shared/i18n'
import { Pick } from '../shared/Pick'
import { Ask } from '../shared/Press'

/** A small button that opens the form of one act, called as the act is. */
export function AskFor({ says, children }: { says: Key; children: (done: () => void) => ReactNode }) {
  const t = useT()
  return (
    <Ask small label={<T k={says} />} title={t(says)}>
      {children}
    </Ask>
  )
}

/** The form of an act that is made in a body: what it means, which body, and the fields of its own. */
export function InBodyForm({
  says,
  meaning,
  act,
  send,
  done,
  within,
  children,
}: {
  says: Key
  meaning: Key
  /** the body, where it is known and not asked for */
  within?: string
  act: { waiting: boolean; error: unknown }
  send: (body: string) => Promise<boolean> | undefined
  done: () => void
  children: ReactNode
}) {
  const t = useT()
  const { bodies } = useForum()
  const bodyName = useBody()
  const [body, setBody] = useState(within ?? [...bodies.keys()][0] ?? '')
  return (
    <ActForm act={act} send={() => send(body)} done={done} label={<T k={says} />}>
      <p>
        <T k={meaning} />
      </p>
      {within === undefined && (
        <Pick
          label={t('vote.in-body')}
          value={body}
          onChange={setBody}
          options={[...bodies.keys()].map((id) => ({ id, name: bodyName(id) }))}
          needed
        />
      )}
      {children}
    </ActForm>
  )
}
