import * as limits from '#limits'
import { useState } from 'react'
import { analysisActs } from '../api/analysisActs'
import { all } from '../api/views'
import { leads, useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { Write } from '../shared/Fields'
import { useBody, useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Pick } from '../shared/Pick'
import { Ask } from '../shared/Press'
import { Instant, instant } from '../shared/Until'

/** Takes comments of the public in preparation, between two instants; by who leads an open body, or the secretariat. */
export function OpenComments() {
  const t = useT()
  const { now } = useActing()
  const { bodies } = useForum()
  const leading = [...bodies.values()].filter(({ id, open }) => open && (now?.kind === 'secretariat' || leads(now, id)))
  if (leading.length === 0) return null
  return (
    <Ask label={<T k="public-comments.open" />} title={t('public-comments.open')}>
      {(close) => <Form bodies={leading.map(({ id }) => id)} done={close} />}
    </Ask>
  )
}

function Form({ bodies, done }: { bodies: string[]; done: () => void }) {
  const t = useT()
  const bodyName = useBody()
  const { view } = useForum()
  const [body, setBody] = useState(bodies.length === 1 ? (bodies[0] ?? '') : '')
  const [title, setTitle] = useState('')
  const [session, setSession] = useState('')
  const [from, setFrom] = useState('')
  const [until, setUntil] = useState('')
  const act = useAct(analysisActs.openComments)
  return (
    <ActForm
      act={act}
      send={() => {
        const end = instant(until)
        return end ? act.run({ body, title: title.trim(), session: session || undefined, from: instant(from), until: end }) : undefined
      }}
      done={done}
      label={<T k="public-comments.open" />}
    >
      <p>
        <T k="public-comments.open.meaning" />
      </p>
      <Write
        label={t('public-comments.open.title')}
        longest={limits.NewPeriod.title}
        hint={t('public-comments.open.title.hint')}
        value={title}
        onChange={setTitle}
        needed
      />
      <Pick label={t('programme.body')} value={body} onChange={setBody} options={bodies.map((id) => ({ id, name: bodyName(id) }))} needed />
      <Pick
        label={t('public-comments.open.session')}
        hint={t('public-comments.open.session.hint')}
        value={session}
        onChange={setSession}
        options={all(view.sessions)
          .filter((one) => one.body === body)
          .map((one) => ({ id: one.id, name: one.title }))}
      />
      <Instant label={t('public-comments.open.from')} value={from} onChange={setFrom} />
      <Instant label={t('programme.until')} value={until} onChange={setUntil} needed />
    </ActForm>
  )
}
