import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { all } from '../../api/views'
import { whatIfCharters, whatIfHistory, type CharterView, type HistoryView } from '../../api/whatIf'
import { CsvLink } from '../../shared/CsvLink'
import { useForum } from '../../shared/ForumContext'
import { T, useLanguage, useT, useTIfAny } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { Page, Part } from '../../shared/Page'
import { PickMany } from '../../shared/PickMany'
import { useAnalysis } from './AnalysisPage'
import { WhatIfVotes } from './WhatIfVotes'

/** The forum's own votes on recommendations under other bodies' rules, side by side, with the reasons. */
export function WhatIfPage() {
  const t = useT()
  return (
    <Page title={t('what-if.title')} over={useAnalysis()} lead={<T k="what-if.lead" />}>
      <Loaded query={useQuery(whatIfCharters())}>{(charters) => <Asking charters={all(charters)} />}</Loaded>
    </Page>
  )
}

function Asking({ charters }: { charters: readonly CharterView[] }) {
  const { id } = useForum()
  const { language } = useLanguage()
  const t = useT()
  const [asked, setAsked] = useState(['itu-conference', 'un-general-assembly', 'cirp'])
  const named = new Map(charters.map((one) => [one.charter, one.title?.[language] ?? one.title?.en ?? one.charter]))
  const query = asked.map((one) => `charter=${encodeURIComponent(one)}`).join('&')
  return (
    <>
      <PickMany
        label={t('what-if.charters')}
        hint={t('what-if.charters-hint')}
        value={asked}
        onChange={setAsked}
        options={charters.map((one) => ({ id: one.charter, name: named.get(one.charter) ?? one.charter }))}
        needed
      />
      {asked.length > 0 && <Told asked={asked} nameOf={(one) => named.get(one) ?? one} />}
      {asked.length > 0 && (
        <p className="small" key={id}>
          <CsvLink of={`what-if.csv?${query}`} name="what-if.csv" /> <CsvLink of={`what-if-blocs.csv?${query}`} name="what-if.blocs-csv" />
        </p>
      )}
    </>
  )
}

function Told({ asked, nameOf }: { asked: string[]; nameOf: (charter: string) => string }) {
  const { id } = useForum()
  return (
    <Loaded query={useQuery(whatIfHistory(id, asked))}>
      {(view) =>
        all(view.votes).length === 0 ? (
          <p className="empty">
            <T k="what-if.none" />
          </p>
        ) : (
          <>
            <Charters view={view} nameOf={nameOf} />
            <WhatIfVotes votes={all(view.votes)} nameOf={nameOf} />
            <BlocTable view={view} nameOf={nameOf} />
            <p className="small quiet">
              <T k="what-if.notice" />
            </p>
          </>
        )
      }
    </Loaded>
  )
}

function Charters({ view, nameOf }: { view: HistoryView; nameOf: (charter: string) => string }) {
  const t = useT()
  return (
    <Part title={t('what-if.held', { votes: view.held.votes, carried: view.held.carried })} id="charters">
      <table className="table stacks">
        <thead>
          <tr>
            <th scope="col">{t('what-if.charter')}</th>
            <th scope="col">{t('what-if.through')}</th>
            <th scope="col">{t('what-if.stopped')}</th>
            <th scope="col">{t('what-if.cannot')}</th>
          </tr>
        </thead>
        <tbody>
          {all(view.charters).map((one) => (
            <tr key={one.charter}>
              <th scope="row">{nameOf(one.charter)}</th>
              <td data-label={t('what-if.through')}>{one.letThrough}</td>
              <td data-label={t('what-if.stopped')}>{one.stopped}</td>
              <td data-label={t('what-if.cannot')}>{one.cannotBeCounted}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}

function BlocTable({ view, nameOf }: { view: HistoryView; nameOf: (charter: string) => string }) {
  const t = useT()
  const say = useTIfAny()
  const blocs = all(view.blocs)
  if (blocs.length === 0) return null
  return (
    <Part title={t('what-if.blocs')} id="blocs">
      <table className="table stacks">
        <thead>
          <tr>
            <th scope="col">{t('what-if.bloc')}</th>
            <th scope="col">{t('what-if.voted-for')}</th>
            {all(view.charters).map((one) => (
              <th scope="col" key={one.charter}>
                {t('what-if.of-these-stopped', { charter: nameOf(one.charter) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {blocs.map((bloc) => (
            <tr key={bloc.bloc}>
              <th scope="row">{say(`region.${bloc.bloc}`, bloc.bloc.replaceAll('-', ' '))}</th>
              <td data-label={t('what-if.voted-for')}>{bloc.votedFor}</td>
              {all(view.charters).map((one) => (
                <td key={one.charter} data-label={t('what-if.of-these-stopped', { charter: nameOf(one.charter) })}>
                  {bloc.stopped?.[one.charter] ?? '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}
