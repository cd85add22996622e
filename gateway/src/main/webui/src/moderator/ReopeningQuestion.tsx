import * as limits from '#limits'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { agreementActs, reopenings } from '../api/agreement'
import { polls } from '../api/queries'
import { all, type ProvisionView } from '../api/views'
import { chairs, useActing } from '../delegate/Acting'
import { discussed } from '../delegate/discussed'
import { useAct } from '../delegate/useAct'
import { useForum, useWho } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { State } from '../shared/Tag'
import { ProblemNote } from '../shared/ProblemNote'
import { Say } from '../shared/Say'
import { Sure } from '../shared/Sure'
import { Quoted } from '../shared/Quoted'

/** The open question of opening agreed text again: any seat of the body objects; the chair lets the gavel fall. */
export function ReopeningQuestion({ provision }: { provision: ProvisionView }) {
  if (!provision.reopening) return <Settled provision={provision} />
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
        {put && <Quoted>{put.reason}</Quoted>}
      </p>
      <div className="press-row">
        {now?.kind === 'seat' && (
          <Say
            label={<T k="object" />}
            title={t('reopening.object.title', { number: provision.number, who: who(now.seat ?? '') })}
            field={t('object.reason')}
            longest={limits.NewRefusal.reason}
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

/** How the last question of opening it again ended, and the votes on it, as long as it stands agreed. */
function Settled({ provision }: { provision: ProvisionView }) {
  const { id } = useForum()
  const who = useWho()
  const last = all(useQuery(reopenings(id)).data).findLast((one) => one.provision === provision.id)
  const votes = all(useQuery(polls(id)).data).filter(({ subject }) => subject === `reopening/${provision.id}`)
  const objector = last?.objector
  if (discussed(provision) || (!objector && votes.length === 0)) return null
  return (
    <p className="small">
      {objector && <T k="reopening.objected" who={last.objectorName ?? who(objector)} reason={last.objection ? <>{' '}<Quoted>{last.objection}</Quoted></> : ''} />}
      {votes.map(({ poll, state, outcome }) => (
        <span key={poll}>
          {' '}
          <Link href={`/forums/${id}/polls/${poll}`}>
            <T k="reopening.vote" />
          </Link>{' '}
          <State of="stage" value={outcome ?? state} />
        </span>
      ))}
    </p>
  )
}
