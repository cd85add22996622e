import { useQuery } from '@tanstack/react-query'
import { preferences } from '../../api/analysis'
import { all } from '../../api/views'
import { useForum } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { Page } from '../../shared/Page'
import { useAnalysis } from './AnalysisPage'
import { HeatMap } from './HeatMap'
import { useFile } from '../../shared/useFile'

/** Who sponsors, brackets and words with whom, with the counts behind it. */
export function PreferencesPage() {
  const { id } = useForum()
  const file = useFile()
  const t = useT()
  return (
    <Page title={t('preferences.title')} over={useAnalysis()} lead={<T k="preferences.lead" />}>
      <Loaded query={useQuery(preferences(id))}>
        {(view) =>
          all(view.pairs).length === 0 ? (
            <p className="empty">
              <T k="preferences.none" />
            </p>
          ) : (
            <HeatMap pairs={all(view.pairs)} csv={file('preferences.csv')} />
          )
        }
      </Loaded>
    </Page>
  )
}
