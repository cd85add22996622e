import { useQuery } from '@tanstack/react-query'
import { recommendation } from '../../api/queries'
import { all, type RoundView, type WindowView } from '../../api/views'
import { useForum, usePlace, useWho } from '../../shared/ForumContext'
import { T, Word } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { State } from '../../shared/Tag'
import { Remaining } from '../../shared/When'
import { ChambersResult } from '../veto/ChambersResult'

/** What was put forward, provision by provision, and each group's window with its clock. */
export function RecommendationOnScreen({ id: number }: { id: string }) {
  const { id } = useForum()
  const who = useWho()
  return (
    <Loaded query={useQuery(recommendation(id, number))}>
      {(view) => {
        const round = all(view.rounds).at(-1)
        return (
          <section>
            <h2 dir="auto">{view.title}</h2>
            <p>
              <State of="recommendation-stage" value={view.stage} />
            </p>
            {round?.poll.result && <ChambersResult round={round} />}
            <ul className="screen-provisions">
              {all(round?.provisions).map((provision) => {
                const stopped = all(round?.vetoes).filter((veto) => all(veto.standing).includes(provision.provision))
                return (
                  <li className={stopped.length > 0 ? 'stopped' : ''} key={provision.provision}>
                    <b>{provision.number}</b> <bdi>{provision.heading}</bdi>{' '}
                    {stopped.length > 0 && (
                      <>
                        ⊘ <T k="screen.vetoed" by={stopped.map((veto) => who(`group:${veto.group}`)).join(', ')} />
                      </>
                    )}
                  </li>
                )
              })}
            </ul>
            {round && all(round.windows).length > 0 && (
              <ul className="screen-windows">
                {all(round.windows).map((window) => (
                  <Window window={window} round={round} key={window.group} />
                ))}
              </ul>
            )}
          </section>
        )
      }}
    </Loaded>
  )
}

function Window({ window, round }: { window: WindowView; round: RoundView }) {
  const place = usePlace()
  const petitions = all(round.petitions).filter(({ group, stage }) => group === window.group && (stage === 'open' || stage === 'complete'))
  const vetoed = all(round.vetoes).some(({ group }) => group === window.group)
  return (
    <li>
      <b>{place(window.group)}</b>{' '}
      {vetoed ? (
        <T k="window.vetoed" />
      ) : window.open ? (
        <Remaining until={window.closes} />
      ) : (
        <Word of="window-end" value={window.ended ?? 'open'} />
      )}
      {petitions.map((petition) => (
        <span key={petition.id}>
          {' · '}
          <T k="group-desk.signed" count={all(petition.signatures).length} needs={petition.needs} />
        </span>
      ))}
    </li>
  )
}
