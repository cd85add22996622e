import { useQuery } from '@tanstack/react-query'
import { motions, type MotionView } from '../../api/motions'
import { all } from '../../api/views'
import { useForum, useWho } from '../../shared/ForumContext'
import { T, useName, Word } from '../../shared/i18n'
import { Quoted } from '../../shared/Quoted'
import { Tag } from '../../shared/Tag'

/** The motion before the meeting; else the last one, with what became of it. */
export function MotionOnScreen({ session, item }: { session: string; item: string | undefined }) {
  const { id } = useForum()
  const { data } = useQuery(motions(id, session))
  const list = all(data?.motions)
  const shown = list.find(({ number }) => number === data?.current) ?? list.filter((one) => one.item === item).at(-1)
  return shown ? <Motion motion={shown} /> : null
}

function Motion({ motion }: { motion: MotionView }) {
  const name = useWho()
  const nameOf = useName()
  return (
    <div className="screen-motion">
      <h3>
        <bdi>{nameOf(motion.title, motion.motion)}</bdi>{' '}
        <Tag tone={motion.stage === 'pending' ? 'busy' : 'plain'}>
          <Word of="motion-stage" value={motion.stage} />
        </Tag>
      </h3>
      <p>
        <bdi>{name(motion.by)}</bdi>
        {motion.words && <>: <bdi><Quoted>{motion.words}</Quoted></bdi></>}
      </p>
      {motion.ruling && (
        <p className="screen-ruling">
          <T k="screen.ruling" /> <bdi><Quoted>{motion.ruling.words}</Quoted></bdi>
        </p>
      )}
    </div>
  )
}
