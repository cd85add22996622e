import * as limits from '#limits'
import { useState } from 'react'
import { forkActs } from '../../api/forks'
import type { GroupView } from '../../api/views'
import { useAct } from '../../delegate/useAct'
import { ActForm } from '../../shared/ActForm'
import { Write } from '../../shared/Fields'
import { useWithBody } from '../../shared/ForumContext'
import { T, useName, useT } from '../../shared/i18n'
import { PickProvisions } from '../../shared/PickProvisions'
import { Instant, instant } from '../../shared/Until'

/** Refers provisions to a closed group, with a mandate and a deadline. */
export function ReferForm({ group, done }: { group: GroupView; done: () => void }) {
  const t = useT()
  const name = useName()
  const withBody = useWithBody()
  const [provisions, setProvisions] = useState<string[]>([])
  const [mandate, setMandate] = useState('')
  const [until, setUntil] = useState('')
  const act = useAct(forkActs.refer)
  return (
    <ActForm
      act={act}
      send={() => act.run(group.id, { provisions, mandate: mandate.trim(), deadline: instant(until) })}
      done={done}
      label={<T k="refer" />}
    >
      <p>
        <T k="refer.meaning" group={name(group.names, group.id)} />
      </p>
      <PickProvisions
        label={t('refer.provisions')}
        hint={t('refer.provisions.hint')}
        value={provisions}
        onChange={setProvisions}
        fit={(provision) => provision.state !== 'referred' && withBody(provision) === group.parent}
        needed
      />
      <Write
        label={t('bracket.refer.mandate')}
        longest={limits.NewProvisionReferral.mandate}
        hint={t('refer.mandate.hint')}
        value={mandate}
        onChange={setMandate}
        lines={3}
        needed
      />
      <Instant label={t('bracket.deadline')} value={until} onChange={setUntil} />
    </ActForm>
  )
}
