import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Challenged } from '../../api/views'
import { ChallengeActs } from '../../moderator/Ruling'
import { useForum } from '../../shared/ForumContext'
import { type Key, T, useT } from '../../shared/i18n'
import { Part } from '../../shared/Page'
import { Tag } from '../../shared/Tag'
import { Subject } from '../../shared/Subject'
import { Who } from '../../shared/Who'
import { Quoted } from '../../shared/Quoted'

/** What was settled: of a classification, whether it stands; of anything else, whether it is in scope. */
function settled({ subject, inScope }: Challenged): Key {
  if (subject.startsWith('item/')) return inScope ? 'challenge.stands' : 'challenge.set-aside'
  return inScope ? 'challenge.in-scope' : 'challenge.out-of-scope'
}

/** Questions of competence: settled before the substance. */
export function Challenges({ challenges }: { challenges: readonly Challenged[] }) {
  const t = useT()
  if (challenges.length === 0) return null
  return (
    <Part title={t('challenges.title')} id="challenges">
      <ul className="plain rows">
        {challenges.map((challenge) => (
          <li className="row" key={challenge.id}>
            <Challenge challenge={challenge} />
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** One question of competence: who asks it and why, what the chair ruled, what became of an appeal. */
export function Challenge({ challenge, acts = <ChallengeActs challenge={challenge} /> }: { challenge: Challenged; acts?: ReactNode }) {
  const { id } = useForum()
  return (
    <>
      <p className="row-head">
        <b>
          <Subject of={challenge.subject} />
        </b>{' '}
        <Tag tone={challenge.open ? 'stop' : 'plain'}>
          <T k={challenge.open ? 'challenged' : settled(challenge)} />
        </Tag>
      </p>
      <p className="small">
        <Who is={challenge.by} />: <bdi>{challenge.grounds}</bdi>
      </p>
      {challenge.ruling && (
        <blockquote className="small">
          <T k="challenge.ruling" /> <Quoted>{challenge.ruling}</Quoted>
        </blockquote>
      )}
      {challenge.appealedBy && (
        <p className="small">
          <T k="challenge.appealed" who={<Who is={challenge.appealedBy} />} />
          {challenge.poll && (
            <>
              {' · '}
              <Link href={`/forums/${id}/polls/${challenge.poll}`}>
                <T k="challenge.poll" />
              </Link>
            </>
          )}
          {challenge.overruled != null && (
            <>
              {' · '}
              <T k={challenge.overruled ? 'outcome-of.overruled' : 'outcome-of.upheld'} />
            </>
          )}
        </p>
      )}
      {acts}
    </>
  )
}
