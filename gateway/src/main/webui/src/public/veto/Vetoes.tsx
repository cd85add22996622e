import { Link } from 'wouter'
import { LiftVeto } from '../../advisory/LiftVeto'
import { useActing } from '../../delegate/Acting'
import { all, type PutProvision, type RoundView, type VetoView } from '../../api/views'
import { OverrideVeto } from '../../moderator/Windows'
import { useForum, usePlace } from '../../shared/ForumContext'
import { T } from '../../shared/i18n'
import { Tag } from '../../shared/Tag'
import { When } from '../../shared/When'

/**
 * Vetoes are public: the group's act, its reason, and the cure for each provision.
 *
 * @param over whether what was vetoed is adopted, without what the veto held
 */
export function Vetoes({ round, body, over = false }: { round: RoundView; body?: string; over?: boolean }) {
  return (
    <>
      {all(round.vetoes).map((veto) => (
        <Veto veto={veto} round={round} body={body} over={over} key={veto.id} />
      ))}
    </>
  )
}

function Veto({ veto, round, body, over }: { veto: VetoView; round: RoundView; body: string | undefined; over: boolean }) {
  const { id } = useForum()
  const { mine } = useActing()
  const place = usePlace()
  const text = new Map(all(round.provisions).map((provision) => [provision.provision, provision]))
  const cures = veto.cure ?? {}
  return (
    <article className="veto">
      <header className="veto-head">
        <h3>
          <T k="veto.by" group={place(veto.group)} />
        </h3>
        <p className="meta small">
          <T k="recommendation.round" number={round.number} />
          <When at={veto.at} />
          {/* how a group voted within itself is the group's to see */}
          {veto.poll && mine.some((capacity) => capacity.place === veto.group) && (
            <Link href={`/forums/${id}/polls/${veto.poll}`}>
              <T k="window.group-vote" />
            </Link>
          )}
        </p>
      </header>
      <blockquote>{veto.reason}</blockquote>
      {all(veto.provisions).map((provision) => (
        <Cure
          key={provision}
          provision={text.get(provision)}
          id={provision}
          cure={cures[provision] ?? cures['*'] ?? ''}
          released={!all(veto.standing).includes(provision)}
          overridden={all(veto.overridden?.provisions).includes(provision) ? veto.overridden : undefined}
        />
      ))}
      {!over && <LiftVeto veto={veto} />}
      {!over && body && all(veto.standing).length > 0 && <OverrideVeto veto={veto.id} body={body} />}
    </article>
  )
}

interface CureProps {
  provision: PutProvision | undefined
  id: string
  cure: string
  released: boolean
  overridden: VetoView['overridden'] | undefined
}

function Cure({ provision, id, cure, released, overridden }: CureProps) {
  return (
    <section className="cure" aria-label={provision?.number ?? id}>
      <h4>
        {provision?.number ?? id} {provision?.heading}{' '}
        {overridden ? (
          <Overridden by={overridden} />
        ) : released ? (
          <Tag tone="good">
            <T k="veto.released" />
          </Tag>
        ) : (
          <Tag tone="stop">
            <T k="veto.stands" />
          </Tag>
        )}
      </h4>
      <div className="side-by-side">
        <div>
          <p className="side-name small">
            <T k="veto.text" />
          </p>
          <p className="provision-text">{provision?.text}</p>
        </div>
        <div>
          <p className="side-name small">
            <T k="veto.cure" />
          </p>
          <p className="provision-text cure-text">{cure}</p>
        </div>
      </div>
    </section>
  )
}

/** The group did not let go: the chambers' vote lifted it. */
function Overridden({ by }: { by: NonNullable<VetoView['overridden']> }) {
  const { id } = useForum()
  return (
    <Tag tone="plain">
      <Link href={`/forums/${id}/polls/${by.poll}`}>
        <T k="veto.overridden" yes={by.tally?.yes} no={by.tally?.no} abstain={by.tally?.abstain} />
      </Link>
    </Tag>
  )
}
