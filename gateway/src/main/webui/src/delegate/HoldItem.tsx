import * as limits from '#limits'
import { useState } from 'react'
import { type AgendaItemView, roomActs } from '../api/room'
import { ActForm } from '../shared/ActForm'
import { Write } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { Ask } from '../shared/Press'
import { useAct } from './useAct'

/** Asks the chair that an item wait: "we are in Working Group 2". It stops nothing. */
export function HoldItem({ item, session }: { item: AgendaItemView; session: string }) {
  const t = useT()
  return (
    <Ask small weight="bare" label={<T k="agenda.hold" />} title={t('agenda.hold.title', { item: item.title })}>
      {(done) => <Form item={item} session={session} done={done} />}
    </Ask>
  )
}

function Form({ item, session, done }: { item: AgendaItemView; session: string; done: () => void }) {
  const t = useT()
  const [reason, setReason] = useState('')
  const act = useAct(roomActs.holdItem)
  return (
    <ActForm act={act} send={() => act.run(session, item.id, reason.trim())} done={done} label={<T k="agenda.hold" />}>
      <p>
        <T k="agenda.hold.meaning" />
      </p>
      <Write label={t('object.reason')} longest={limits.NewHold.reason} value={reason} onChange={setReason} needed />
    </ActForm>
  )
}
