import { useState } from 'react'
import { type FloorView, roomActs, type Purpose } from '../api/room'
import { all, type SessionView } from '../api/views'
import { ActForm } from '../shared/ActForm'
import { ChooseOne } from '../shared/Fields'
import { T, useName, useT } from '../shared/i18n'
import { Pick } from '../shared/Pick'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { useActing } from './Acting'
import { useAct } from './useAct'

/** Asks for the floor with one press, or says first what for. */
export function AskFloor({ floor, meeting }: { floor: FloorView; meeting: SessionView }) {
  const t = useT()
  const { now } = useActing()
  const act = useAct(roomActs.ask)
  const end = useAct(roomActs.end)
  if (!now || meeting.stage !== 'open') return null
  const speaking = floor.speaking?.by === now.as ? floor.speaking : undefined
  const asked = all(floor.waiting).some(({ by, purpose }) => by === now.as && purpose !== 'point-of-order')
  return (
    <div className="desk-bar">
      {speaking && (
        <Press waiting={end.waiting} onPress={() => void end.run(meeting.id, speaking.request)}>
          <T k="floor.yield" />
        </Press>
      )}
      {!asked && floor.listOpen && !floor.vote && (
        <Press weight="strong" waiting={act.waiting} onPress={() => void act.run(meeting.id, 'statement')}>
          <T k="floor.ask" />
        </Press>
      )}
      <Ask label={<T k="floor.ask-for" />} title={t('floor.ask-for')}>
        {(done) => <Form floor={floor} session={meeting.id} asked={asked} done={done} />}
      </Ask>
      <ProblemNote error={act.error ?? end.error} />
    </div>
  )
}

function Form({ floor, session, asked, done }: { floor: FloorView; session: string; asked: boolean; done: () => void }) {
  const t = useT()
  const nameOf = useName()
  const [purpose, setPurpose] = useState<Purpose>('point-of-order')
  const [motion, setMotion] = useState('')
  const act = useAct(roomActs.ask)
  const listed: Purpose[] = asked || !floor.listOpen || floor.vote ? [] : ['statement', 'for', 'against']
  const purposes: Purpose[] = floor.vote ? ['point-of-order'] : ['point-of-order', ...listed, 'right-of-reply']
  const motions = floor.vote ? [] : all(floor.motions)
  return (
    <ActForm
      act={act}
      send={() => act.run(session, purpose, purpose === 'point-of-order' ? motion || undefined : undefined)}
      done={done}
      label={<T k="floor.ask" />}
    >
      <ChooseOne
        label={t('floor.purpose')}
        value={purpose}
        onChange={setPurpose}
        options={purposes.map((value) => ({
          value,
          label: t(`purpose.${value}`),
          note: value === 'point-of-order' ? t('purpose.point-of-order.note') : undefined,
        }))}
      />
      {purpose === 'point-of-order' && motions.length > 0 && (
        <Pick
          label={t('floor.motion')}
          hint={t('floor.motion.hint')}
          value={motion}
          onChange={setMotion}
          options={motions.map((one) => ({ id: one.motion, name: nameOf(one.title, one.motion) }))}
        />
      )}
    </ActForm>
  )
}
