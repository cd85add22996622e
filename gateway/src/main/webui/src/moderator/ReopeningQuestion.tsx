import { useQuery } from '@tanstack/react-query'
import { agreementActs, reopenings } from '../api/agreement'
import { all, type ProvisionView } from '../api/views'
import { chairs, useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { useForum, useWho } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { ProblemNote } from '../shared/ProblemNote'
import { Say } from '../shared/Say'
import { Sure } from '../shared/Sure'

/** The open question of opening agreed text again: any seat of the body objects; the chair lets the gavel fall. */
export function ReopeningQuestion({ provision }: { provision: ProvisionView }) {
  if (!provision.reopening) return null
  return <Question provision={provision} reopening={provision.reopening} />
}

function Question({ provision, reopening }: { provision: ProvisionView; reopening: string }) {
  const { id } = useForum()
  const t = useT()
  const who = useWho()
  const { now } = useActing()
  const object = useAct(agreementActs.objectToReopening)
  const gavel = useAct(agreementActs.gavelReopening)
  const put = all(useQuery(reopenings(id)).data).find((one) => one.id === reopening)
  return (
    <div className="note warn reopening">
      <p>
        <b>
          <T k="reopening.put" number={provision.number} />
        </b>{' '}
        {put && `“${put.reason}”`}
      </p>
      <div className="press-row">
        {now?.kind === 'seat' && (
          <Say
            label={<T k="object" />}
            title={t('reopening.object.title', { number: provision.number, who: who(now.seat ?? '') })}
            field={t('object.reason')}
            needed={false}
            act={{ ...object, run: (reason) => object.run(reopening, reason || undefined) }}
          />
        )}
        {put && chairs(now, put.body) && (
          <Sure small weight="strong" label={<T k="reopening.gavel" />} title={t('reopening.gavel')} meaning={<T k="reopening.gavel.sure" />} act={{ ...gavel, run: () => gavel.run(reopening) }} />
        )}
      </div>
      <ProblemNote error={gavel.error} />
    </div>
  )
}
