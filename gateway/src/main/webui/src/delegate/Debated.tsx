import { useQuery } from '@tanstack/react-query'
import { debates } from '../api/byRight'
import { motionActs } from '../api/motions'
import { all } from '../api/views'
import { useForum, useWho } from '../shared/ForumContext'
import { T, useName, useT } from '../shared/i18n'
import { Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { useActing } from './Acting'
import { useAct } from './useAct'

/** The debate on a division or on taking a vote again, until it is decided. */
export function useDebate(about: string) {
  const { id } = useForum()
  return all(useQuery(debates(id)).data).find((one) => one.about === about)
}

/** Who speaks on a division or on taking a vote again, and from a seat: asks to speak, while the charter hears more. */
export function Debated({ about }: { about: string }) {
  const t = useT()
  const nameOf = useName()
  const who = useWho()
  const { now } = useActing()
  const speak = useAct(motionActs.speak)
  const debate = useDebate(about)
  if (!debate) return null
  const { session } = debate
  const title = nameOf(debate.title, t('debate.again'))
  const sides = [
    { side: 'for' as const, asked: all(debate.speakersFor), most: debate.mostFor },
    { side: 'against' as const, asked: all(debate.speakersAgainst), most: debate.mostAgainst },
  ]
  const heard = sides.filter(({ asked, most }) => asked.length > 0 || most)
  return (
    <>
      {heard.length > 0 && (
        <p className="small quiet">
          {heard.map(({ side, asked, most }) => (
            <span key={side}>
              {most === undefined ? (
                <T k={`debate.${side}`} count={asked.length} />
              ) : (
                <T k={`debate.${side}-of`} count={asked.length} most={most} />
              )}
              {asked.length > 0 && ` (${asked.map((by) => who(by)).join(', ')})`}.{' '}
            </span>
          ))}
          {debate.article && `(${debate.article}) `}
          {debate.waiting > 0 && <T k="motion.speakers-wait" count={debate.waiting} />}
        </p>
      )}
      {session && now?.kind === 'seat' && (
        <div className="desk-bar">
          {sides.map(({ side, asked, most }) =>
            (most === undefined || asked.length < most) && !asked.includes(now.as) ? (
              <Press small key={side} waiting={speak.waiting} onPress={() => void speak.run(session, side, about)}>
                <T k={`motion.speak-${side}`} title={title} />
              </Press>
            ) : null,
          )}
        </div>
      )}
      <ProblemNote error={speak.error} />
    </>
  )
}
