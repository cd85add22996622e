import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { all } from '../../api/views'
import { whatIfCharters, whatIfHistory, type CharterView, type HistoryView, type Votes } from '../../api/whatIf'
import { CsvLink } from '../../shared/CsvLink'
import { useForum } from '../../shared/ForumContext'
import { T, useLanguage, useT, useTIfAny } from '../../shared/i18n'
import { ChooseOne } from '../../shared/Fields'
import { Loaded } from '../../shared/Loaded'
import { Page, Part } from '../../shared/Page'
import { PickMany } from '../../shared/PickMany'
import { useAnalysis } from './AnalysisPage'
import { OwnVotes } from './OwnVotes'
import { WhatIfMap } from './WhatIfMap'
import { WhatIfVotes } from './WhatIfVotes'

/** The forum's own votes, or any others, under other bodies' rules, side by side, with the reasons. */
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
  const [asked, setAsked] = useState(['own', 'itu-conference', 'un-general-assembly', 'cirp'])
  const [what, setWhat] = useState<Votes | 'elsewhere'>('votes')
  const elsewhere = what === 'elsewhere'
  const named = new Map(charters.map((one) => [one.charter, one.title?.[language] ?? one.title?.en ?? one.charter]))
  if (!elsewhere) named.set('own', t('what-if.own'))
  const chosen = asked.filter((one) => named.has(one))
  const nameOf = (one: string) => named.get(one) ?? one
  const query = [...chosen.map((one) => `charter=${encodeURIComponent(one)}`), `of=${what}`].join('&')
  return (
    <>
      <ChooseOne
        label={t('what-if.of')}
        value={what}
        onChange={setWhat}
        options={[
          { value: 'votes', label: t('what-if.of.votes') },
          { value: 'recommendations', label: t('what-if.of.recommendations') },
          { value: 'elsewhere', label: t('what-if.of.elsewhere') },
        ]}
      />
      <PickMany
        label={t('what-if.charters')}
        hint={t('what-if.charters-hint')}
        value={chosen}
        onChange={setAsked}
        options={[...named].map(([one, name]) => ({ id: one, name }))}
        needed
      />
      {elsewhere && <OwnVotes asked={chosen} charters={charters} nameOf={nameOf} />}
      {!elsewhere && chosen.length > 0 && <Told asked={chosen} of={what} nameOf={nameOf} />}
      {!elsewhere && chosen.length > 0 && (
        <p className="small" key={id}>
          <CsvLink of={`what-if.csv?${query}`} name="what-if.csv" /> <CsvLink of={`what-if-blocs.csv?${query}`} name="what-if.blocs-csv" />
        </p>
      )}
    </>
  )
}

function Told({ asked, of, nameOf }: { asked: string[]; of: Votes; nameOf: (charter: string) => string }) {
  const { id } = useForum()
  return (
    <Loaded query={useQuery(whatIfHistory(id, asked, of))}>
      {(view) =>
        all(view.votes).length === 0 ? (
          <p className="empty">
            <T k="what-if.none" />
          </p>
        ) : (
          <>
            <WhatIfMap votes={all(view.votes)} charters={asked} nameOf={nameOf} />
            <Charters view={view} of={of} nameOf={nameOf} />
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

function Charters({ view, of, nameOf }: { view: HistoryView; of: Votes; nameOf: (charter: string) => string }) {
  const t = useT()
  return (
    <Part title={t(of === 'votes' ? 'what-if.held-all' : 'what-if.held', { votes: view.held.votes, carried: view.held.carried })} id="charters">
      <table className="table stacks">
        <thead>
          <tr>
            <th scope="col">{t('what-if.charter')}</th>
            <th scope="col">{t('what-if.through')}</th>
            <th scope="col">{t('what-if.stopped')}</th>
            <th scope="col">{t('what-if.vetoed')}</th>
            <th scope="col">{t('what-if.cannot')}</th>
          </tr>
        </thead>
        <tbody>
          {all(view.charters).map((one) => (
            <tr key={one.charter}>
              <th scope="row">{nameOf(one.charter)}</th>
              <td data-label={t('what-if.through')}>{one.letThrough}</td>
              <td data-label={t('what-if.stopped')}>{one.stopped}</td>
              <td data-label={t('what-if.vetoed')}>{one.vetoed}</td>
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
