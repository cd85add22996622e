import { type AmendmentsView, type AmendmentView, margin } from '../../api/margin'
import { all, type ProvisionView } from '../../api/views'
import { chairs, useActing } from '../../delegate/Acting'
import { useAct } from '../../delegate/useAct'
import { AmendmentRulings, VotesOn } from '../../moderator/AmendmentRulings'
import { OrderForm } from '../../moderator/OrderForm'
import { useWho, useWithBody } from '../../shared/ForumContext'
import { type Key, T, useT } from '../../shared/i18n'
import { Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'
import { Tag } from '../../shared/Tag'
import { Sure } from '../../shared/Sure'
import { Quoted } from '../../shared/Quoted'
import { Who } from '../../shared/Who'
import { useSupportNeeded } from './useSupportNeeded'

/** The amendments to a provision in the order in which they are put, and why in this order. */
export function AmendmentsPanel({ of, provision }: { of: AmendmentsView; provision: ProvisionView }) {
  const { now } = useActing()
  const withBody = useWithBody()
  const list = all(of.amendments) as readonly AmendmentView[]
  const waiting = list.filter(({ place }) => place !== undefined)
  // one at a time: another is put once the one before the room is decided
  const busy = waiting.some(({ stage }) => stage === 'put')
  const presides = chairs(now, withBody(provision))
  return (
    <section className="amendments">
      <h4 className="margin-name">
        <T k="amendments.title" count={waiting.length} />
      </h4>
      {waiting.length > 0 && (
        <p className="small quiet">
          {of.set ? <T k="amendments.set" reason={of.set.reason} /> : <T k="amendments.measure" />}
        </p>
      )}
      <ol className="plain">
        {list.map((amendment) => (
          <li className="amendment" key={amendment.id} id={amendment.id}>
            <Amendment amendment={amendment} provision={provision} free={!busy} />
          </li>
        ))}
      </ol>
      {presides && waiting.length > 1 && <OrderForm provision={provision.id} waiting={waiting} />}
    </section>
  )
}

function Amendment({ amendment, provision, free }: { amendment: AmendmentView; provision: ProvisionView; free: boolean }) {
  const { id, stage, place, removal } = amendment
  const who = useWho()
  const needed = useSupportNeeded(provision)
  return (
    <>
      <p className="amendment-head">
        {place !== undefined && <b className="amendment-place">{place}</b>} <b>{id}</b> <Who is={amendment.by} />{' '}
        <Tag tone={stage === 'adopted' ? 'good' : stage === 'put' ? 'busy' : 'plain'}>
          <T k={`amendment.stage.${stage}` as Key} />
        </Tag>
        {removal && (
          <span className="small quiet">
            {' '}
            {removal.deletes ? <T k="amendment.deletes" /> : <T k="amendment.removal" struck={removal.struck} added={removal.added} />}
          </span>
        )}
      </p>
      <p className="provision-text amendment-text">
        {all(amendment.difference).map((change, i) =>
          change.kind === 'delete' ? (
            <del key={i}>{change.text}</del>
          ) : change.kind === 'insert' ? (
            <ins key={i}>{change.text}</ins>
          ) : (
            <span key={i}>{change.text}</span>
          ),
        )}
      </p>
      {amendment.reason && <p className="small"><Quoted>{amendment.reason}</Quoted></p>}
      {stage === 'not-put' && (
        <p className="small quiet">
          <T k={`amendment.why.${amendment.why}` as Key} by={amendment.settledBy ?? ''} />
        </p>
      )}
      {all(amendment.objections).length > 0 && (
        <p className="small">
          <T k="amendment.objections" names={all(amendment.objections).map(({ seat }) => who(seat)).join(', ')} />
        </p>
      )}
      {needed !== undefined && stage === 'tabled' && (
        <p className="small">
          <T k="amendment.support-needed" count={all(amendment.supporters).length} needed={needed} />
        </p>
      )}
      {all(amendment.supporters).length > 0 && (
        <p className="small">
          <T k="amendment.supporters" names={all(amendment.supporters).map(({ seat }) => who(seat)).join(', ')} />
        </p>
      )}
      <AmendmentActs amendment={amendment} provision={provision} free={free} />
    </>
  )
}

function AmendmentActs({ amendment, provision, free }: { amendment: AmendmentView; provision: ProvisionView; free: boolean }) {
  const { now } = useActing()
  const object = useAct(margin.objectTo)
  const support = useAct(margin.support)
  const t = useT()
  const withdraw = useAct(margin.withdrawAmendment)
  const { id, stage } = amendment
  const open = stage === 'tabled' || stage === 'put'
  const supported = all(amendment.supporters).some(({ seat }) => seat === now?.seat)
  const objected = all(amendment.objections).some(({ seat }) => seat === now?.seat)
  return (
    <div className="bracket-acts">
      {open && (free || stage === 'put') && chairs(now, amendment.body) && <AmendmentRulings amendment={amendment} provision={provision} />}
      {now?.kind === 'seat' && stage === 'tabled' && now.seat !== amendment.by && !supported && (
        <Press small onPress={() => void support.run(id)} waiting={support.waiting}>
          <T k="amendment.support" />
        </Press>
      )}
      {now?.kind === 'seat' && stage === 'put' && !objected && (
        <Press small weight="strong" onPress={() => void object.run(id)} waiting={object.waiting}>
          <T k="object" />
        </Press>
      )}
      {open && now && now.seat === amendment.by && (
        <Sure small weight="bare" label={<T k="amendment.withdraw" />} title={t('amendment.withdraw')} meaning={<T k="amendment.withdraw.sure" />} act={{ ...withdraw, run: () => withdraw.run(id) }} />
      )}
      <VotesOn amendment={id} />
      <ProblemNote error={support.error ?? object.error ?? withdraw.error} />
    </div>
  )
}
