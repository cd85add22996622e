import * as limits from '#limits'
import { useState } from 'react'
import { type AgendaItemView, type ItemOutcome, roomActs } from '../../api/room'
import { useAct } from '../../delegate/useAct'
import { ActForm } from '../../shared/ActForm'
import { ChooseOne, Write } from '../../shared/Fields'
import { T, useT } from '../../shared/i18n'
import { Ask } from '../../shared/Press'

/** Leaves the item that is being taken: concluded, or deferred. */
export function LeaveItem({ item, session, small = false }: { item: AgendaItemView; session: string; small?: boolean }) {
  const t = useT()
  return (
    <Ask small={small} label={<T k="agenda.leave" />} title={t('agenda.leave.title', { item: item.title })}>
      {(done) => <LeaveForm item={item} session={session} done={done} />}
    </Ask>
  )
}

function LeaveForm({ item, session, done }: { item: AgendaItemView; session: string; done: () => void }) {
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
