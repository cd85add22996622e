import { type MotionsView, type MotionView, motionActs } from '../../api/motions'
import type { FloorView } from '../../api/room'
import { all } from '../../api/views'
import { useAct } from '../../delegate/useAct'
import { useWho } from '../../shared/ForumContext'
import { T, useName, useT, Word } from '../../shared/i18n'
import { Say } from '../../shared/Say'
import { Sure } from '../../shared/Sure'
import { Keyed } from './Keyed'
import { Prepare, useSecretary } from './Prepare'
import { useMethodOf } from './useMethodOf'
import { Quoted } from '../../shared/Quoted'

/** The motion that is settled first, and what the chair may do with it, with the rule's number. */
export function MotionBar({ motions, floor }: { motions: MotionsView; floor: FloorView | undefined }) {
  const motion = all(motions.motions).find(({ number }) => number === motions.current)
  if (!motion) return null
  return (
    <div className="note warn offer" role="status">
      <MotionSaid motion={motion} />
      {floor?.vote ? (
        <p>
          <T k={motion.rule ? 'console.motion.voting' : 'console.motion.in-vote'} />
        </p>
      ) : null}
      <div className="desk-bar">
        <Acts motion={motion} session={motions.session} voting={floor?.vote !== undefined} />
      </div>
    </div>
  )
}

function MotionSaid({ motion }: { motion: MotionView }) {
  const name = useWho()
  const nameOf = useName()
  return (
    <>
      <p>
        <b>
          <T k="console.motion" number={motion.number} title={<bdi>{nameOf(motion.title, motion.motion)}</bdi>} />
        </b>{' '}
        <T k="console.motion.by" who={<bdi>{name(motion.by)}</bdi>} />
        {motion.article && <span className="small quiet"> ({motion.article})</span>}
      </p>
      {motion.words && <blockquote dir="auto"><Quoted>{motion.words}</Quoted></blockquote>}
      {motion.ruling && (
        <p>
          <T k={motion.ruling.upheld ? 'motion.ruling.upheld' : 'motion.ruling.not'} words={<bdi>{motion.ruling.words}</bdi>} />
        </p>
      )}
      {motion.appealed && (
        <p>
          <T k="motion.appealed" who={<bdi>{name(motion.ruling?.appealedBy ?? '')}</bdi>} />
        </p>
      )}
    </>
  )
}

function Acts({ motion, session, voting }: { motion: MotionView; session: string; voting: boolean }) {
  const t = useT()
  const rule = useAct(motionActs.rule)
  const put = useAct(motionActs.put)
  const agree = useAct(motionActs.agree)
  const method = useMethodOf(motion, session)
  const putting = motion.appealed ? 'motion.put-appeal' : 'motion.put'
  const forTheChair = !motion.rule
  const ruled = motion.ruling !== undefined
  const unseconded = all(motion.seconders).length < motion.needsSeconders
  const secretary = useSecretary()
  return (
    <>
      {forTheChair && !ruled && (
        <Keyed k="u">
          <Say
            label={<T k="motion.uphold" />}
            title={t('motion.uphold')}
            field={t('motion.ruling.words')}
            act={{ ...rule, run: (words) => rule.run(session, motion.number, true, words) }}
          />
        </Keyed>
      )}
      {!ruled && (forTheChair || !voting) && (
        <Keyed k="n">
          <Say
            label={<T k={forTheChair ? 'motion.not-uphold' : 'motion.rule-out'} />}
            title={t(forTheChair ? 'motion.not-uphold' : 'motion.rule-out')}
            field={t('motion.ruling.words')}
            act={{ ...rule, run: (words) => rule.run(session, motion.number, false, words) }}
          />
        </Keyed>
      )}
      {motion.waiting > 0 && (
        <span className="small">
          <T k="motion.speakers-wait" count={motion.waiting} />
        </span>
      )}
      {unseconded && (
        <span className="small">
          <T k="motion.seconded" count={all(motion.seconders).length} needed={motion.needsSeconders} who="" />
        </span>
      )}
      {!voting && !secretary && (motion.appealed || (!forTheChair && motion.waiting === 0 && !unseconded)) && (
        <Keyed k="p">
          <Sure
            weight="strong"
            label={<T k={putting} />}
            title={t(putting)}
            meaning={<T k="motion.put.sure" method={method ? <Word of="method" value={method} /> : t('vote.method.usual')} />}
            act={{ ...put, run: () => put.run(session, motion.number) }}
          />
        </Keyed>
      )}
      {!voting && !forTheChair && !motion.appealed && !unseconded && all(motion.speakersAgainst).length === 0 && (
        <Keyed k="a">
          {secretary ? <Prepare session={session} on="motion" about={String(motion.number)} /> : <Sure
            label={<T k="motion.agree" />}
            title={t('motion.agree')}
            meaning={<T k="motion.agree.sure" />}
            act={{ ...agree, run: () => agree.run(session, motion.number) }}
          />}
        </Keyed>
      )}
    </>
  )
}
