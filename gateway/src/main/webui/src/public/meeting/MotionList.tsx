import { Link } from 'wouter'
import type { MotionsView, MotionView } from '../../api/motions'
import { all } from '../../api/views'
import { CsvLink } from '../../shared/CsvLink'
import { useForum, useWho } from '../../shared/ForumContext'
import { T, useName, Word } from '../../shared/i18n'
import { Tag, type Tone } from '../../shared/Tag'
import { Quoted } from '../../shared/Quoted'

const TONES: Record<MotionView['stage'], Tone> = {
  pending: 'busy',
  'ruled-out': 'stop',
  upheld: 'good',
  'not-upheld': 'plain',
  withdrawn: 'plain',
  carried: 'good',
  rejected: 'plain',
}

/** The motions of a meeting, the latest first, with rulings, appeals and votes. */
export function MotionList({ motions }: { motions: MotionsView }) {
  const list = [...all(motions.motions)].reverse()
  if (list.length === 0) {
    return (
      <p className="empty">
        <T k="motions.none" />
      </p>
    )
  }
  return (
    <>
      <ol className="plain rows">
        {list.map((motion) => (
          <Line motion={motion} key={motion.number} />
        ))}
      </ol>
      <CsvLink of={`sessions/${encodeURIComponent(motions.session)}/motions.csv`} />
    </>
  )
}

function Line({ motion }: { motion: MotionView }) {
  const { id } = useForum()
  const name = useWho()
  const nameOf = useName()
  const polls = [motion.ruling?.poll, motion.poll].filter((poll) => poll !== undefined)
  return (
    <li className="row" id={`motion-${motion.number}`}>
      <p className="row-head">
        <b>
          {motion.number}. <bdi>{nameOf(motion.title, motion.motion)}</bdi>
        </b>
        <Tag tone={motion.appealed ? 'warn' : TONES[motion.stage]}>
          {motion.appealed ? <T k="motion.appeal-waits" /> : <Word of="motion-stage" value={motion.stage} />}
        </Tag>
        <span className="small">
          <bdi>{name(motion.by)}</bdi>
          {motion.article && <span className="quiet"> · {motion.article}</span>}
        </span>
      </p>
      {motion.words && <p className="small" dir="auto"><Quoted>{motion.words}</Quoted></p>}
      {motion.needsSeconders > 0 && (
        <p className="small">
          <T k="motion.seconded" count={all(motion.seconders).length} needed={motion.needsSeconders} who={<bdi>{all(motion.seconders).map(name).join(', ')}</bdi>} />
        </p>
      )}
      {motion.ruling && (
        <p className="small">
          <T k={motion.ruling.upheld ? 'motion.ruling.upheld' : 'motion.ruling.not'} words={<bdi>{motion.ruling.words}</bdi>} />
          {motion.ruling.overruled !== undefined && (
            <>
              {' '}
              <T k={motion.ruling.overruled ? 'motion.overruled' : 'motion.stands'} />
            </>
          )}
        </p>
      )}
      {polls.map((poll) => (
        <p className="small" key={poll}>
          <Link href={`/forums/${id}/polls/${poll}`}>
            <T k="motion.vote" />
          </Link>
        </p>
      ))}
    </li>
  )
}
