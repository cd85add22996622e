import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { all } from '../../api/views'
import { type ReplayedRound, whatIfCharters, whatIfRecommendation } from '../../api/whatIf'
import { CsvLink } from '../../shared/CsvLink'
import { useForum } from '../../shared/ForumContext'
import { T, useLanguage, useT, useTIfAny, Word } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { Part } from '../../shared/Page'
import { PickMany } from '../../shared/PickMany'

/** A recommendation under other bodies' rules, its vetoes included: in words, then provision by provision and per bloc. */
export function WhatIf({ recommendation }: { recommendation: string }) {
  const { id } = useForum()
  const t = useT()
  const { language } = useLanguage()
  const [asked, setAsked] = useState<string[]>(['cirp', 'un-general-assembly'])
  const { data: charters } = useQuery(whatIfCharters())
  const query = asked.map((one) => `charter=${encodeURIComponent(one)}`).join('&')
  return (
    <Part title={t('what-if.title')} id="what-if" note={<T k="what-if.replay-note" />}>
      <PickMany
        label={t('what-if.charters')}
        value={asked}
        onChange={setAsked}
        options={all(charters).map((one) => ({ id: one.charter, name: one.title?.[language] ?? one.title?.en ?? one.charter }))}
      />
      {asked.length > 0 && (
        <>
          <Told recommendation={recommendation} asked={asked} />
          <p className="small" key={id}>
            <CsvLink of={`recommendations/${recommendation}/what-if.csv?${query}`} name="what-if.csv" />
          </p>
        </>
      )}
    </Part>
  )
}

function Told({ recommendation, asked }: { recommendation: string; asked: string[] }) {
  const { id } = useForum()
  return (
    <Loaded query={useQuery(whatIfRecommendation(id, recommendation, asked))}>
      {(view) =>
        all(view.rounds).length === 0 ? (
          <p className="empty">
            <T k="what-if.none" />
          </p>
        ) : (
          <>
            {all(view.rounds).map((round) => (
              <Round round={round} asked={asked} key={round.round} />
            ))}
          </>
        )
      }
    </Loaded>
  )
}

function Round({ round, asked }: { round: ReplayedRound; asked: string[] }) {
  const { language } = useLanguage()
  const t = useT()
  const charters = all(round.charters)
  const nameOf = (name: string) => {
    const one = charters.find(({ charter }) => charter === name)
    return one?.title?.[language] ?? one?.title?.en ?? name
  }
  return (
    <section>
      <h3>
        <T k="recommendation.round" number={round.round} />
      </h3>
      {charters.map((one) => (
        <p key={one.charter}>{one.words?.[language] ?? one.words?.en}</p>
      ))}
      <div className="table-scroll" tabIndex={0} role="group" aria-label={t('what-if.provision')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('what-if.provision')}</th>
            <th scope="col">{t('what-if.as-it-was')}</th>
            {asked.map((name) => (
              <th scope="col" key={name}>
                {nameOf(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all(round.provisions).map((provision) => (
            <tr key={provision.provision}>
              <th scope="row">{provision.number}</th>
              <td data-label={t('what-if.as-it-was')}>
                <Word of="replay-fate" value={provision.asItWas} />
              </td>
              {asked.map((name) => (
                <td data-label={nameOf(name)} key={name}>
                  <Word of="replay-fate" value={provision.under?.[name] ?? 'unknown'} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      </div>
      <Blocs round={round} asked={asked} nameOf={nameOf} />
    </section>
  )
}

/** Per bloc: of the provisions it voted for, how many were stopped, and how many would have been. */
function Blocs({ round, asked, nameOf }: { round: ReplayedRound; asked: string[]; nameOf: (charter: string) => string }) {
  const say = useTIfAny()
  const blocs = all(round.blocs)
  if (blocs.length === 0) return null
  return (
    <>
      <h4>
        <T k="what-if.blocs" />
      </h4>
      <ul>
        {blocs.map((bloc) => (
          <li key={bloc.bloc}>
            {bloc.votedFor ? (
              <>
                <T
                  k="what-if.bloc-for"
                  bloc={<b>{say(`region.${bloc.bloc}`, bloc.bloc.replaceAll('-', ' '))}</b>}
                  yes={bloc.yes}
                  no={bloc.no}
                  abstain={bloc.abstain}
                  of={all(round.provisions).length}
                  stopped={bloc.stopped}
                />{' '}
                {asked.map((name) => (
                  <span key={name}>
                    <T k="what-if.bloc-under" charter={nameOf(name)} stopped={bloc.under?.[name] ?? 0} />{' '}
                  </span>
                ))}
              </>
            ) : (
              <T
                k="what-if.bloc-against"
                bloc={<b>{say(`region.${bloc.bloc}`, bloc.bloc.replaceAll('-', ' '))}</b>}
                yes={bloc.yes}
                no={bloc.no}
                abstain={bloc.abstain}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
