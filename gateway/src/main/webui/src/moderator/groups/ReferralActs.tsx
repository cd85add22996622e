import * as limits from '#limits'
import { useState } from 'react'
import { forkActs } from '../../api/forks'
import { all, type ReferralView } from '../../api/views'
import { chairs, useActing } from '../../delegate/Acting'
import { useAct } from '../../delegate/useAct'
import { ActForm } from '../../shared/ActForm'
import { ChooseMany, ChooseOne, Write } from '../../shared/Fields'
import { T, useT } from '../../shared/i18n'
import { Ask } from '../../shared/Press'

/** What ends a referral, in whole or in part: the group's chair reports; who referred it takes it back. */
export function ReferralActs({ referral }: { referral: ReferralView }) {
  const t = useT()
  const { now } = useActing()
  if (!referral.open) return null
  return (
    <div className="press-row">
      {chairs(now, referral.to) && (
        <Ask small weight="strong" label={<T k="group.report" />} title={t('group.report.title', { body: referral.fromName ?? referral.from })}>
          {(close) => <ReportForm referral={referral} done={close} />}
        </Ask>
      )}
      {chairs(now, referral.from) && (
        <Ask small label={<T k="group.recall" />} title={t('group.recall.title', { group: referral.toName ?? referral.to })}>
          {(close) => <RecallForm referral={referral} done={close} />}
        </Ask>
      )}
    </div>
  )
}

const outOf = (referral: ReferralView) => all(referral.provisions).filter(({ stage }) => stage === 'out')

function Which({ referral, value, onChange }: { referral: ReferralView; value: string[]; onChange: (value: string[]) => void }) {
  const t = useT()
  return (
    <ChooseMany
      needed
      label={t('refer.provisions')}
      value={value}
      onChange={onChange}
      options={outOf(referral).map(({ provision, number }) => ({ value: provision, label: number ?? provision }))}
    />
  )
}

function ReportForm({ referral, done }: { referral: ReferralView; done: () => void }) {
  const t = useT()
  const [what, setWhat] = useState<'text' | 'nothing'>('text')
  const [provisions, setProvisions] = useState(() => outOf(referral).map(({ provision }) => provision))
  const [finished, setFinished] = useState<'finished' | 'goes-on'>('finished')
  const [note, setNote] = useState('')
  const act = useAct(forkActs.report)
  const part = provisions.length < outOf(referral).length
  return (
    <ActForm
      act={act}
      send={() =>
        act.run(
          referral.id,
          what === 'nothing'
            ? { nothing: true, finished: true, note: note.trim() || undefined }
            : { provisions, finished: !part || finished === 'finished', note: note.trim() || undefined },
        )
      }
      done={done}
      label={<T k="group.report" />}
    >
      <p>
        <T k="group.report.meaning" />
      </p>
      <ChooseOne
        label={t('group.report.what')}
        value={what}
        onChange={setWhat}
        options={[
          { value: 'text', label: t('group.report.text'), note: t('group.report.text.hint') },
          { value: 'nothing', label: t('group.report.nothing'), note: t('group.report.nothing.hint') },
        ]}
      />
      {what === 'text' && <Which referral={referral} value={provisions} onChange={setProvisions} />}
      {what === 'text' && part && (
        <ChooseOne
          label={t('group.report.rest')}
          value={finished}
          onChange={setFinished}
          options={[
            { value: 'finished', label: t('group.report.rest.back') },
            { value: 'goes-on', label: t('group.report.rest.goes-on') },
          ]}
        />
      )}
      <Write
        label={t('group.report.note')}
        longest={limits.NewGroupReport.note}
        hint={t('group.report.note.hint')}
        value={note}
        onChange={setNote}
        lines={3}
      />
    </ActForm>
  )
}

function RecallForm({ referral, done }: { referral: ReferralView; done: () => void }) {
  const t = useT()
  const [provisions, setProvisions] = useState(() => outOf(referral).map(({ provision }) => provision))
  const [reason, setReason] = useState('')
  const act = useAct(forkActs.recall)
  return (
    <ActForm
      act={act}
      send={() => act.run(referral.id, { provisions, reason: reason.trim() || undefined })}
      done={done}
      label={<T k="group.recall" />}
      weight="grave"
    >
      <p>
        <T k="group.recall.meaning" />
      </p>
      <Which referral={referral} value={provisions} onChange={setProvisions} />
      <Write label={t('reason')} longest={limits.NewReferralRecall.reason} value={reason} onChange={setReason} lines={2} />
    </ActForm>
  )
}
