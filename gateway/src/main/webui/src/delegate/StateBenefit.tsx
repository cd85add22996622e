import * as limits from '#limits'
import { useState } from 'react'
import type { BenefitView } from '../api/analysis'
import { analysisActs } from '../api/analysisActs'
import { all } from '../api/views'
import { ActForm } from '../shared/ActForm'
import { ChooseOne, Write } from '../shared/Fields'
import { useForum, usePlace } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Ask } from '../shared/Press'
import { useActing } from './Acting'
import { useAct } from './useAct'

type Benefit = 'better' | 'same' | 'worse'

/** What a seat or a group has said of a provision already. */
export const saidOf = ({ statements }: Pick<BenefitView, 'statements'>, whose: string | undefined) => all(statements).find(({ by }) => by === whose)

/** Says whether a provision is better than the base text: a delegation for itself, or an advisory group by its minutes. */
export function StateBenefit({ row }: { row: BenefitView }) {
  const t = useT()
  return (
    <Ask
      small
      label={
        <>
          <T k="benefit.state" />
          <span className="unseen"> {row.number}</span>
        </>
      }
      title={t('benefit.state')}
    >
      {(close) => <Form row={row} done={close} />}
    </Ask>
  )
}

function Form({ row, done }: { row: BenefitView; done: () => void }) {
  const t = useT()
  const { now } = useActing()
  const { view } = useForum()
  const place = usePlace()
  const group = all(view.advisoryGroups).find(({ id }) => id === now?.place)?.id
  const [whose, setWhose] = useState<'own' | 'group'>(group ? 'group' : 'own')
  const [minutes, setMinutes] = useState('')
  // what one has said before is written on, and not lost by saying it anew
  const said = saidOf(row, group ?? now?.seat)
  const [benefit, setBenefit] = useState<Benefit | undefined>(said?.benefit)
  const [reason, setReason] = useState(said?.reason ?? '')
  const state = useAct(analysisActs.stateBenefit)
  const asGroup = whose === 'group' && group
  return (
    <ActForm
      act={state}
      send={() =>
        benefit && state.run(row.provision, { benefit, reason: reason || undefined, ...(asGroup ? { group, minutes: minutes.trim() } : {}) })
      }
      done={done}
      label={<T k="benefit.state" />}
    >
      {group && (
        <ChooseOne
          label={t('benefit.for')}
          value={whose}
          onChange={setWhose}
          options={[
            { value: 'group', label: t('benefit.for.group', { group: place(group) }), note: t('benefit.for.group.hint') },
            { value: 'own', label: t('benefit.for.own') },
          ]}
        />
      )}
      {asGroup && <Write label={t('benefit.minutes')} longest={limits.NewBenefit.minutes} hint={t('benefit.minutes.hint')} value={minutes} onChange={setMinutes} needed />}
      <ChooseOne
        label={t('benefit.than')}
        value={benefit}
        onChange={setBenefit}
        options={(['better', 'same', 'worse'] as const).map((value) => ({ value, label: <T k={`benefit.${value}`} /> }))}
      />
      <Write label={t('reason')} longest={limits.NewBenefit.reason} value={reason} onChange={setReason} lines={3} />
    </ActForm>
  )
}
