import * as limits from '#limits'
import { useState } from 'react'
import { type AgendaView, type ItemOutcome, type AgendaItemView, roomActs } from '../../api/room'
import { useAct } from '../../delegate/useAct'
import { ActForm } from '../../shared/ActForm'
import { ChooseOne, Write } from '../../shared/Fields'
import { T, useT } from '../../shared/i18n'
import { Ask, Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'

/** Turns to an item, or leaves the one that is being taken. */
export function ItemActs({ item, agenda, session }: { item: AgendaItemView; agenda: AgendaView; session: string }) {
  const t = useT()
  const take = useAct(roomActs.takeItem)
  if (item.stage === 'being-taken') {
    return (
      <Ask small label={<T k="agenda.leave" />} title={t('agenda.leave.title', { item: item.title })}>
        {(done) => <Leave item={item} session={session} done={done} />}
      </Ask>
    )
  }
  if (item.stage === 'concluded' || agenda.current) return null
  return (
    <>
      <Press small weight="strong" waiting={take.waiting} onPress={() => void take.run(session, item.id)}>
        <T k="agenda.take" />
        <span className="unseen"> {item.title}</span>
      </Press>
      <ProblemNote error={take.error} />
    </>
  )
}

function Leave({ item, session, done }: { item: AgendaItemView; session: string; done: () => void }) {
  const t = useT()
  const [outcome, setOutcome] = useState<ItemOutcome>('concluded')
  const [words, setWords] = useState('')
  const act = useAct(roomActs.closeItem)
  return (
    <ActForm
      act={act}
      send={() => act.run(session, item.id, outcome, words.trim() || undefined)}
      done={done}
      label={<T k="agenda.leave" />}
    >
      <ChooseOne
        label={t('agenda.outcome')}
        value={outcome}
        onChange={setOutcome}
        options={(['concluded', 'deferred'] as const).map((value) => ({ value, label: t(`item-outcome.${value}`) }))}
      />
      <Write label={t('agenda.words')} longest={limits.ItemLeaving.words} value={words} onChange={setWords} lines={2} />
    </ActForm>
  )
}
