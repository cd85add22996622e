import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { motionActs, type MotionsView, type MotionView } from '../api/motions'
import { charter, draft } from '../api/queries'
import type { AgendaItemView } from '../api/room'
import { all, type SessionView } from '../api/views'
import { isAbout } from '../public/screen/matter'
import { ActForm } from '../shared/ActForm'
import { ChooseOne, Write } from '../shared/Fields'
import { useForum } from '../shared/ForumContext'
import { T, useName, useT } from '../shared/i18n'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { Sure } from '../shared/Sure'
import { useActing } from './Acting'
import { DemandVote } from './DemandVote'
import { useAct } from './useAct'

/** From a seat: raises a motion, speaks for or against the one that is before the meeting, withdraws, appeals. */
export function MotionActs({ motions, meeting, voting, item }: { motions: MotionsView; meeting: SessionView; voting: boolean; item: AgendaItemView | undefined }) {
  const { id } = useForum()
  const t = useT()
  const rules = useQuery(charter(id)).data
  const text = useQuery(draft(id)).data
  const { now } = useActing()
  if (now?.kind !== 'seat' || meeting.stage !== 'open') return null
  const subjects = all(item?.subjects)
  const stands = all(text?.provisions).find((provision) => subjects.some((subject) => isAbout(provision, subject)))
  const about = stands ? `provision/${stands.id}` : subjects[0]
  const current = all(motions.motions).find(({ number }) => number === motions.current)
  const ruled = [...all(motions.motions)].reverse().find(({ ruling }) => ruling && !ruling.appealedBy)
  return (
    <div className="desk-bar">
      <Ask label={<T k="motion.raise" />} title={t('motion.raise')}>
        {(done) => <Raise motions={motions} done={done} />}
      </Ask>
      {!voting && all(rules?.methods?.voteOnDemand).length > 0 && <DemandVote within={meeting.body} start={about} />}
      {current && !(voting && current.rule) && <OnCurrent motion={current} session={motions.session} as={now.as} />}
      {ruled && <Appeal motion={ruled} session={motions.session} />}
    </div>
  )
}

function Raise({ motions, done }: { motions: MotionsView; done: () => void }) {
  const t = useT()
  const nameOf = useName()
  const provided = all(motions.provided)
  const [motion, setMotion] = useState(provided[0]?.motion ?? '')
  const [words, setWords] = useState('')
  const act = useAct(motionActs.raise)
  const chosen = provided.find((one) => one.motion === motion)
  return (
    <ActForm act={act} send={() => act.run(motions.session, motion, words.trim() || undefined)} done={done} label={<T k="motion.raise" />}>
      <ChooseOne
        label={t('motion.which')}
        value={motion}
        onChange={setMotion}
        options={provided.map((one) => ({
          value: one.motion,
          label: nameOf(one.title, one.motion),
          note: [one.article, one.because].filter(Boolean).join(' · ') || undefined,
        }))}
      />
      {chosen && (
        <p className="small quiet">
          {chosen.rule ? (
            <T k="motion.heard" pro={chosen.speakersFor} con={chosen.speakersAgainst} />
          ) : (
            <T k="motion.for-the-chair" />
          )}
        </p>
      )}
      <Write label={t('motion.words')} value={words} onChange={setWords} lines={3} />
    </ActForm>
  )
}

function OnCurrent({ motion, session, as }: { motion: MotionView; session: string; as: string }) {
  const t = useT()
  const nameOf = useName()
  const speak = useAct(motionActs.speak)
  const withdraw = useAct(motionActs.withdraw)
  const second = useAct(motionActs.second)
  const title = nameOf(motion.title, motion.motion)
  if (motion.stage !== 'pending') return null
  const sides = [
    { side: 'for' as const, asked: all(motion.speakersFor), most: motion.mostFor },
    { side: 'against' as const, asked: all(motion.speakersAgainst), most: motion.mostAgainst },
  ]
  return (
    <>
      {sides.map(({ side, asked, most }) =>
        asked.length < most && !asked.includes(as) ? (
          <Press key={side} waiting={speak.waiting} onPress={() => void speak.run(session, side, motion.debate)}>
            <T k={`motion.speak-${side}`} title={title} />
          </Press>
        ) : null,
      )}
      {motion.by !== as && all(motion.seconders).length < motion.needsSeconders && !all(motion.seconders).includes(as) && (
        <Press waiting={second.waiting} onPress={() => void second.run(session, motion.number)}>
          <T k="motion.second" title={title} />
        </Press>
      )}
      {motion.by === as && (
        <Sure
          label={<T k="motion.withdraw" />}
          title={t('motion.withdraw')}
          meaning={<T k="motion.withdraw.sure" title={title} />}
          act={{ ...withdraw, run: () => withdraw.run(session, motion.number) }}
        />
      )}
      <ProblemNote error={speak.error ?? second.error} />
    </>
  )
}

function Appeal({ motion, session }: { motion: MotionView; session: string }) {
  const t = useT()
  const nameOf = useName()
  const act = useAct(motionActs.appeal)
  return (
    <Sure
      label={<T k="motion.appeal" title={nameOf(motion.title, motion.motion)} />}
      title={t('motion.appeal.title')}
      meaning={<T k="motion.appeal.sure" words={motion.ruling?.words ?? ''} />}
      act={{ ...act, run: () => act.run(session, motion.number) }}
    />
  )
}
