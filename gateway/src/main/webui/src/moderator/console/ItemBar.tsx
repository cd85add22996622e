import { useState } from 'react'
import { type AgendaView, type ItemOutcome, roomActs } from '../../api/room'
import { all } from '../../api/views'
import { useAct } from '../../delegate/useAct'
import { ActForm } from '../../shared/ActForm'
import { ChooseOne, Write } from '../../shared/Fields'
import { useWho } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Ask, Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'
import { Tag } from '../../shared/Tag'
import { Keyed } from './Keyed'
import { Prepare, useSecretary } from './Prepare'

/** The item the meeting is at, or the next to turn to, with who asks that it wait. */
export function ItemBar({ agenda }: { agenda: AgendaView }) {
  const name = useWho()
  const take = useAct(roomActs.takeItem)
  const secretary = useSecretary()
  const items = all(agenda.items)
  const current = items.find(({ id }) => id === agenda.current)
  const next = items.find(({ stage }) => stage === 'waiting') ?? items.find(({ stage }) => stage === 'deferred')
  const shown = current ?? next
  if (!shown) return null
  return (
    <>
      {all(shown.holds).map(({ hold, by, reason }) => (
        <p className="small" key={hold}>
          <Tag tone="warn">
            <T k="agenda.held" />
          </Tag>{' '}
          <b dir="auto">{name(by)}</b>: <bdi>{reason}</bdi>
        </p>
      ))}
      <div className="desk-bar">
        <Keyed k="i">
          {current ? (
            secretary ? (
              <Prepare session={agenda.session} on="item" about={current.id} />
            ) : (
              <Leave agenda={agenda} item={current.id} title={current.title} />
            )
          ) : (
            <Press weight="strong" waiting={take.waiting} onPress={() => void take.run(agenda.session, shown.id)}>
              <T k="console.take" item={<bdi>{shown.title}</bdi>} />
            </Press>
          )}
        </Keyed>
        <ProblemNote error={take.error} />
      </div>
    </>
  )
}

function Leave({ agenda, item, title }: { agenda: AgendaView; item: string; title: string }) {
  const t = useT()
  return (
    <Ask label={<T k="agenda.leave" />} title={t('agenda.leave.title', { item: title })}>
      {(done) => <LeaveForm session={agenda.session} item={item} done={done} />}
    </Ask>
  )
}

function LeaveForm({ session, item, done }: { session: string; item: string; done: () => void }) {
  const t = useT()
  const [outcome, setOutcome] = useState<ItemOutcome>('concluded')
  const [words, setWords] = useState('')
  const act = useAct(roomActs.closeItem)
  return (
    <ActForm act={act} send={() => act.run(session, item, outcome, words.trim() || undefined)} done={done} label={<T k="agenda.leave" />}>
      <ChooseOne
        label={t('agenda.outcome')}
        value={outcome}
        onChange={setOutcome}
        options={(['concluded', 'deferred'] as const).map((value) => ({ value, label: t(`item-outcome.${value}`) }))}
      />
      <Write label={t('agenda.words')} value={words} onChange={setWords} lines={2} />
    </ActForm>
  )
}
