import { useState } from 'react'
import { type AgendaView, roomActs } from '../../api/room'
import { all, type SessionView } from '../../api/views'
import { leads, useActing } from '../../delegate/Acting'
import { useAct } from '../../delegate/useAct'
import { ActForm } from '../../shared/ActForm'
import { Write } from '../../shared/Fields'
import { T, useT } from '../../shared/i18n'
import { Pick } from '../../shared/Pick'
import { Ask } from '../../shared/Press'
import { asItems, asLines } from './lines'
import { Recognised } from './Recognised'
import { useLines, useNameable } from './useNameable'

/** Writes the agenda: one item a line, in order. */
export function AgendaDesk({ agenda, meeting }: { agenda: AgendaView; meeting: SessionView }) {
  const t = useT()
  const { now } = useActing()
  if (!leads(now, meeting.body) && now?.kind !== 'secretariat') return null
  return (
    <div className="desk-bar">
      <Ask label={<T k="agenda.set" />} title={t('agenda.set')}>
        {(done) => <Form agenda={agenda} done={done} />}
      </Ask>
    </div>
  )
}

function Form({ agenda, done }: { agenda: AgendaView; done: () => void }) {
  const t = useT()
  const [lines, setLines] = useState(asLines(all(agenda.items)))
  const act = useAct(roomActs.setAgenda)
  const lineOf = useLines()
  const items = asItems(lines, all(agenda.items), useNameable())
  return (
    <ActForm
      act={act}
      send={() => act.run(agenda.session, items)}
      done={done}
      label={<T k="agenda.set" />}
    >
      <Write label={t('agenda.lines')} hint={t('agenda.lines.hint')} value={lines} onChange={setLines} lines={6} needed />
      <Pick
        label={t('agenda.add')}
        value=""
        onChange={(line) => line && setLines([...lines.split('\n').filter((one) => one.trim()), line].join('\n'))}
        options={lineOf.map((line) => ({ id: line, name: line }))}
      />
      <Recognised items={items} />
    </ActForm>
  )
}
