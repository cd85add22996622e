import { Link } from 'wouter'
import { PetitionDesk } from '../../advisory/PetitionDesk'
import { all, type RecommendationView, type RoundView, type WindowView } from '../../api/views'
import { ExtendWindow } from '../../moderator/Windows'
import { useForum, usePlace } from '../../shared/ForumContext'
import { T, Word } from '../../shared/i18n'
import { Tag, type Tone } from '../../shared/Tag'
import { Remaining, useForumNow, When } from '../../shared/When'
import { Who } from '../../shared/Who'

/** Every group's window on a round, together and each to its own end. */
export function Windows({ recommendation, round }: { recommendation: RecommendationView; round: RoundView }) {
  return (
    <ul className="plain windows">
      {all(round.windows).map((window) => (
        <GroupWindow recommendation={recommendation} round={round} window={window} key={window.group} />
      ))}
    </ul>
  )
}

const TONES: Record<string, Tone> = { waived: 'good', elapsed: 'plain', decided: 'plain', 'no-standing': 'warn' }

function GroupWindow({ recommendation, round, window }: { recommendation: RecommendationView; round: RoundView; window: WindowView }) {
  const { id } = useForum()
  const place = usePlace()
  const vetoed = all(round.vetoes).some(({ group }) => group === window.group)
  const poll = all(round.petitions).find(({ group, poll: vote }) => group === window.group && vote)?.poll
  return (
    <li className={`window${window.ended ? ' ended' : ''}${vetoed ? ' vetoed' : ''}`}>
      <div className="window-head">
        <h3>{place(window.group)}</h3>
        {vetoed ? (
          <Tag tone="stop">
            <T k="window.vetoed" />
          </Tag>
        ) : window.ended ? (
          <Tag tone={TONES[window.ended] ?? 'plain'}>
            <Word of="window-end" value={window.ended} />
          </Tag>
        ) : (
          <Tag tone="busy">
            <T k="window.open" />
          </Tag>
        )}
      </div>
      {window.ended ? (
        <p className="small quiet">
          <When at={window.endedAt ?? window.closes} />
        </p>
      ) : window.standing ? (
        <Clock window={window} />
      ) : (
        <p>
          <T k="window.no-standing" />
        </p>
      )}
      <dl className="window-facts small tabular">
        <div>
          <dt>
            <T k="window.seats" />
          </dt>
          <dd>{window.seats}</dd>
        </div>
        <div>
          <dt>
            <T k="window.petition-needs" />
          </dt>
          <dd>{window.petitionNeeds}</dd>
        </div>
        <div>
          <dt>
            <T k="window.veto-needs" />
          </dt>
          <dd>{window.vetoNeeds}</dd>
        </div>
      </dl>
      {all(window.recused).length > 0 && (
        <details className="small">
          <summary>
            <T k="window.recused" count={all(window.recused).length} />
          </summary>
          <ul>
            {all(window.recused).map(({ seat, why }) => (
              <li key={seat}>
                <b>
                  <Who is={seat} />
                </b>
                : {why}
              </li>
            ))}
          </ul>
        </details>
      )}
      {window.limit && (
        <p className={`small${window.limit.left ? '' : ' note warn'}`}>
          <T k="window.limit" left={window.limit.left} vetoes={window.limit.vetoes} />{' '}
          {window.limit.left === 0 && window.limit.nextAt && <T k="window.limit.next" at={<When zoned at={window.limit.nextAt} />} />}
        </p>
      )}
      {window.voting && (
        <p className="note warn small">
          <T k="window.voting" />
        </p>
      )}
      {poll && (
        <p className="small">
          <Link href={`/forums/${id}/polls/${poll}`}>
            <T k="window.group-vote" />
          </Link>
        </p>
      )}
      <PetitionDesk recommendation={recommendation} round={round} window={window} />
      {!window.ended && <ExtendWindow recommendation={recommendation.id} body={recommendation.body} group={window.group} />}
    </li>
  )
}

/** The time that is left, and the exact instant from which an act no longer counts. */
function Clock({ window }: { window: WindowView }) {
  const now = useForumNow()
  const opens = Date.parse(window.opens)
  const closes = Date.parse(window.closes)
  const gone = Math.min(100, Math.max(0, (100 * (now - opens)) / Math.max(1, closes - opens)))
  return (
    <div className="clock">
      <p className="clock-left tabular">
        <Remaining until={window.closes} />
      </p>
      <div className="clock-bar" aria-hidden="true">
        <span style={{ inlineSize: `${gone}%` }} />
      </div>
      <p className="small quiet">
        <T k="window.closes" at={<When zoned at={window.closes} />} />
      </p>
    </div>
  )
}
