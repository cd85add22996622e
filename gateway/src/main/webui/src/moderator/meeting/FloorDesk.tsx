import { useState } from 'react'
import { type FloorView, type ListOrder, roomActs } from '../../api/room'
import type { SessionView } from '../../api/views'
import { leads, useActing } from '../../delegate/Acting'
import { useAct } from '../../delegate/useAct'
import { ActForm } from '../../shared/ActForm'
import { ChooseOne, Write } from '../../shared/Fields'
import { T, useT } from '../../shared/i18n'
import { Ask, Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'
import { minutes, noMinutes, seconds } from './minutes'

/** What the moderator does with the floor: ends a speech, closes the list, sets order and times. */
export function FloorDesk({ floor, meeting }: { floor: FloorView; meeting: SessionView }) {
  const t = useT()
  const { now } = useActing()
  const end = useAct(roomActs.end)
  const list = useAct(floor.listOpen ? roomActs.closeList : roomActs.reopenList)
  if (!leads(now, meeting.body)) return null
  const speaking = floor.speaking
  return (
    <div className="desk-bar">
      {speaking && (
        <Press waiting={end.waiting} onPress={() => void end.run(meeting.id, speaking.request)}>
          <T k="floor.end" />
        </Press>
      )}
      <Press waiting={list.waiting} onPress={() => void list.run(meeting.id)}>
        <T k={floor.listOpen ? 'floor.close-list' : 'floor.reopen-list'} />
      </Press>
      <Ask label={<T k="floor.arrange" />} title={t('floor.arrange')}>
        {(done) => <Arrange floor={floor} done={done} />}
      </Ask>
      <ProblemNote error={end.error ?? list.error} />
    </div>
  )
}

const ORDERS: ListOrder[] = ['as-asked', 'alternating', 'balanced']

function Arrange({ floor, done }: { floor: FloorView; done: () => void }) {
  const t = useT()
  const [order, setOrder] = useState<ListOrder>(floor.order)
  const [each, setEach] = useState(minutes(floor.secondsEach))
  const [group, setGroup] = useState(minutes(floor.secondsPerGroup))
  const act = useAct(roomActs.arrange)
  const wrong = [each, group].some(noMinutes)
  return (
    <ActForm
      act={act}
      send={() => (wrong ? undefined : act.run(floor.session, order, seconds(each), seconds(group)))}
      done={done}
      label={<T k="floor.arrange" />}
    >
      <ChooseOne
        label={t('floor.order')}
        value={order}
        onChange={setOrder}
        options={ORDERS.map((value) => ({ value, label: t(`list-order.${value}`) }))}
      />
      <Write label={t('floor.minutes-each')} hint={t('floor.minutes.hint')} value={each} onChange={setEach} />
      <Write label={t('floor.minutes-group')} hint={t('floor.minutes.hint')} value={group} onChange={setGroup} />
      <p className="field-error" role="status">
        {wrong && <T k="floor.minutes.wrong" />}
      </p>
    </ActForm>
  )
}
