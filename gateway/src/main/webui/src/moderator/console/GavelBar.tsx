import { useQuery } from '@tanstack/react-query'
import { meetingRoomActs, type PreparedGavel, room } from '../../api/meetingRoom'
import { agenda } from '../../api/room'
import { all } from '../../api/views'
import { useActing } from '../../delegate/Acting'
import { useAct } from '../../delegate/useAct'
import { useForum, useWho } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'
import { Sure } from '../../shared/Sure'
import { Keyed } from './Keyed'

/** What the secretary has made ready: the chair's own gavel settles it, by one key. */
export function GavelBar({ session }: { session: string }) {
  const { id } = useForum()
  const ready = all(useQuery(room(id, session)).data?.gavels).filter(({ stage }) => stage === 'ready')
  return (
    <>
      {ready.map((gavel, n) => (
        <Ready gavel={gavel} session={session} first={n === 0} key={gavel.gavel} />
      ))}
    </>
  )
}

function Ready({ gavel, session, first }: { gavel: PreparedGavel; session: string; first: boolean }) {
  const { id } = useForum()
  const t = useT()
  const name = useWho()
  const { now } = useActing()
  const strike = useAct(meetingRoomActs.strike)
  const back = useAct(meetingRoomActs.takeBack)
  const item = all(useQuery(agenda(id, session)).data?.items).find((one) => one.id === gavel.about)
  const chairs = now?.kind === 'office' && (now.office === 'chair' || now.office === 'vice-chair')
  const title = t(`gavel.on.${gavel.on}`, { about: item?.title ?? gavel.about })
  const sure = (
    <Sure
      weight="strong"
      label={<T k="gavel.strike" what={<bdi>{title}</bdi>} />}
      title={t('gavel.strike.title')}
      meaning={<T k="gavel.strike.sure" what={<bdi>{title}</bdi>} words={<bdi>{gavel.words ?? ''}</bdi>} />}
      act={{ ...strike, run: () => strike.run(session, gavel.gavel) }}
    />
  )
  return (
    <div className="note busy offer" role="status">
      <p>
        <T k="gavel.ready" what={<bdi>{title}</bdi>} who={<bdi>{name(gavel.by)}</bdi>} />
      </p>
      <div className="desk-bar">
        {chairs && (first ? <Keyed k="k">{sure}</Keyed> : sure)}
        <Press small weight="bare" waiting={back.waiting} onPress={() => void back.run(session, gavel.gavel)}>
          <T k="gavel.take-back" />
        </Press>
      </div>
      <ProblemNote error={back.error} />
    </div>
  )
}
