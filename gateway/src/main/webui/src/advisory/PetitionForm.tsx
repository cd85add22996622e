import * as limits from '#limits'
import { useState } from 'react'
import { acts } from '../api/acts'
import { all, type RoundView, type WindowView } from '../api/views'
import { useAct } from '../delegate/useAct'
import { ChooseMany, Write } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { Compared } from '../shared/text/Compared'

/** A petition for a veto: which provisions, why, and for each what would make the group let go. */
export function PetitionForm({
  recommendation,
  round,
  window,
  done,
}: {
  recommendation: string
  round: RoundView
  window: WindowView
  done: () => void
}) {
  const t = useT()
  const [chosen, setChosen] = useState<string[]>([])
  const [reason, setReason] = useState('')
  const [cure, setCure] = useState<Record<string, string>>({})
  const open = useAct(acts.openPetition)
  const text = all(round.provisions)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const cures = Object.fromEntries(chosen.map((provision) => [provision, cure[provision] ?? '']))
        void open.run(recommendation, { group: window.group, provisions: chosen, reason, cure: cures }).then((made) => made && done())
      }}
    >
      <p>
        <T k="petition.meaning" needs={window.petitionNeeds} votes={window.vetoNeeds} />
      </p>
      <ChooseMany
        needed
        label={t('petition.provisions')}
        value={chosen}
        onChange={setChosen}
        options={text.map(({ provision, number, heading }) => ({ value: provision, label: `${number} ${heading ?? ''}` }))}
      />
      <Write
        label={t('petition.reason')}
        longest={limits.NewVeto.reason}
        hint={t('petition.reason.hint')}
        value={reason}
        onChange={setReason}
        lines={4}
        needed
      />
      {text
        .filter(({ provision }) => chosen.includes(provision))
        .map(({ provision, number, text: wording }) => (
          <div key={provision}>
            <Write
              label={t('petition.cure', { number })}
              hint={t('petition.cure.hint')}
              value={cure[provision] ?? ''}
              onChange={(value) => setCure((before) => ({ ...before, [provision]: value }))}
              lines={4}
              needed
            />
            {cure[provision] && (
              <p className="provision-text preview">
                <Compared before={wording} after={cure[provision]} />
              </p>
            )}
          </div>
        ))}
      <ProblemNote error={open.error} />
      <Press weight="grave" submit waiting={open.waiting} disabled={chosen.length === 0}>
        <T k="petition.open" />
      </Press>
    </form>
  )
}
