import { acts } from '../api/acts'
import { all, type PetitionView, type RecommendationView, type RoundView, type WindowView } from '../api/views'
import { useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { T, useT, Word } from '../shared/i18n'
import { Ask } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { useForumNow } from '../shared/When'
import { WhoList } from '../shared/Who'
import { GroupDecides } from './GroupDecides'
import { PetitionForm } from './PetitionForm'
import { Sure } from '../shared/Sure'
import { Quoted } from '../shared/Quoted'

/** A group's own side of its window: the petition and its signatures, or "no objection". */
export function PetitionDesk({ recommendation, round, window }: { recommendation: RecommendationView; round: RoundView; window: WindowView }) {
  const { now } = useActing()
  const t = useT()
  const time = useForumNow()
  const sign = useAct(acts.signPetition)
  const waive = useAct(acts.waive)
  const petitions = all(round.petitions).filter(({ group }) => group === window.group)
  const seat = now?.place === window.group ? now.seat : undefined
  const mayAct = seat !== undefined && all(window.recused).every((recused) => recused.seat !== seat)
  const open = !window.ended && window.standing && time < Date.parse(window.closes)
  const pending = petitions.find(({ stage }) => stage === 'open')
  return (
    <div className="petitions">
      {petitions.map((petition) => (
        <Petition petition={petition} key={petition.id} />
      ))}
      {seat && !mayAct && (
        <p className="note warn small">
          <T k="petition.recused" />
        </p>
      )}
      {mayAct && open && (
        <div className="press-row">
          {pending && !all(pending.signatures).includes(seat) && (
            <Sure small weight="strong" label={<T k="petition.sign" />} title={t('petition.sign')} meaning={<T k="petition.sign.sure" />} act={{ ...sign, run: () => sign.run(pending.id) }} />
          )}
          {!pending && petitions.every(({ stage }) => stage !== 'complete') && (
            <Ask small label={<T k="petition.open" />} title={t('petition.open')}>
              {(close) => <PetitionForm recommendation={recommendation.id} round={round} window={window} done={close} />}
            </Ask>
          )}
          {petitions.length === 0 && !all(window.waivers).includes(seat) && (
            <Sure small label={<T k="window.waive" />} title={t('window.waive')} meaning={<T k="window.waive.sure" />} act={{ ...waive, run: () => waive.run(recommendation.id, window.group) }} />
          )}
        </div>
      )}
      <ProblemNote error={sign.error ?? waive.error} />
    </div>
  )
}

function Petition({ petition }: { petition: PetitionView }) {
  const { needs } = petition
  const signed = all(petition.signatures).length
  return (
    <section className="petition">
      <p className="small">
        <b>
          <T k="petition" />
        </b>{' '}
        <Word of="petition-stage" value={petition.stage} />
        {' · '}
        <T k="petition.signed" signed={signed} needs={needs} />
      </p>
      <div className="share signatures" aria-hidden="true">
        <span style={{ inlineSize: `${Math.min(100, (100 * signed) / Math.max(1, needs))}%` }} />
      </div>
      {petition.reason && <p className="small"><Quoted>{petition.reason}</Quoted></p>}
      {signed > 0 && <WhoList of={all(petition.signatures)} />}
      <GroupDecides petition={petition} />
    </section>
  )
}
