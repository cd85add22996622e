import { useQuery } from '@tanstack/react-query'
import { useIntl } from 'react-intl'
import { preferences, type PreferenceView } from '../../api/analysis'
import { all } from '../../api/views'
import { CsvLink } from '../../shared/CsvLink'
import { useForum, useWho } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { Page, Part } from '../../shared/Page'
import { useAnalysis } from './AnalysisPage'
import { HeatMap } from './HeatMap'

/** Who sponsors, brackets and words with whom, with the counts behind it. */
export function PreferencesPage() {
  const { id } = useForum()
  const t = useT()
  return (
    <Page title={t('preferences.title')} over={useAnalysis()} lead={<T k="preferences.lead" />} aside={<CsvLink of="preferences.csv" />}>
      <Loaded query={useQuery(preferences(id))}>
        {(view) =>
          all(view.pairs).length === 0 ? (
            <p className="empty">
              <T k="preferences.none" />
            </p>
          ) : (
            <>
              <HeatMap pairs={all(view.pairs)} />
              <PairTable pairs={all(view.pairs)} />
            </>
          )
        }
      </Loaded>
    </Page>
  )
}

function PairTable({ pairs }: { pairs: readonly PreferenceView[] }) {
  const t = useT()
  const who = useWho()
  const intl = useIntl()
  return (
    <Part title={t('preferences.pairs')} id="pairs">
      <table className="table stacks">
        <thead>
          <tr>
            <th scope="col">{t('preferences.pair')}</th>
            <th scope="col">{t('preferences.sponsored')}</th>
            <th scope="col">{t('preferences.held')}</th>
            <th scope="col">{t('preferences.competed')}</th>
            <th scope="col">{t('preferences.opposed')}</th>
            <th scope="col">{t('preferences.voted-alike')}</th>
            <th scope="col">{t('preferences.voted-apart')}</th>
            <th scope="col">{t('preferences.agreement')}</th>
          </tr>
        </thead>
        <tbody>
          {[...pairs]
            .sort((a, b) => b.of - a.of || a.one.localeCompare(b.one))
            .map((pair) => (
              <tr key={`${pair.one} ${pair.other}`}>
                <th scope="row">
                  {who(pair.one)} – {who(pair.other)}
                </th>
                <td data-label={t('preferences.sponsored')}>{pair.sponsored}</td>
                <td data-label={t('preferences.held')}>{pair.held}</td>
                <td data-label={t('preferences.competed')}>{pair.competed}</td>
                <td data-label={t('preferences.opposed')}>{pair.opposed}</td>
                <td data-label={t('preferences.voted-alike')}>{pair.votedAlike}</td>
                <td data-label={t('preferences.voted-apart')}>{pair.votedApart}</td>
                <td data-label={t('preferences.agreement')}>
                  {pair.together}/{pair.of} ({intl.formatNumber(pair.together / pair.of, { style: 'percent' })})
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </Part>
  )
}
