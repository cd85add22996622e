import type { FloorView } from '../../api/room'
import { all } from '../../api/views'
import { useWho } from '../../shared/ForumContext'
import { T, Word } from '../../shared/i18n'
import { Tag } from '../../shared/Tag'
import { SpeakingClock } from './SpeakingClock'

/** Who has the floor, for how long still, and who goes on after a point of order. */
export function HasFloor({ floor }: { floor: FloorView }) {
  const name = useWho()
  const speaker = floor.speaking
  return (
    <div className="has-floor" aria-live="polite">
      {speaker ? (
        <>
          <p className="has-floor-who">
            <b dir="auto">{name(speaker.by)}</b>{' '}
            {speaker.purpose !== 'statement' && (
              <Tag tone={speaker.purpose === 'point-of-order' ? 'warn' : 'plain'}>
                <Word of="purpose" value={speaker.purpose} />
              </Tag>
            )}
          </p>
          <SpeakingClock speaker={speaker} />
        </>
      ) : (
        <p className="quiet">
          <T k="floor.nobody" />
        </p>
      )}
      {all(floor.interrupted).map((one) => (
        <p className="small" key={one.request}>
          <T k="floor.goes-on" who={<bdi>{name(one.by)}</bdi>} />
        </p>
      ))}
      {floor.vote && (
        <p className="small">
          <T k="floor.voting" />
        </p>
      )}
    </div>
  )
}
