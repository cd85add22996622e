import { useQuery } from '@tanstack/react-query'
import { bracketState } from '../../api/margin'
import { all } from '../../api/views'
import { useForum } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { Page, Part } from '../../shared/Page'
import { useAnalysis } from '../analysis/AnalysisPage'
import { BracketsTable } from './BracketsTable'
import { HoldersMap } from './HoldersMap'
import { ShareChart } from './ShareChart'
import { useFile } from '../../shared/useFile'

/** The state of the brackets: how many, how deep, how old, who holds them, and how much of the text they take. */
export function BracketsPage() {
  const { id } = useForum()
  const t = useT()
  const over = useAnalysis()
  const query = useQuery(bracketState(id, ''))
  const address = useFile()
  const file = (name: string) => address(`${name}.csv`)
  return (
    <Page title={t('brackets.title')} over={over} lead={<T k="brackets.lead" />}>
      <Loaded query={query}>
        {(state) => {
          const lines = all(state.brackets)
          return (
            <>
              <p className="bracket-figures tabular">
                <T k="brackets.figures" open={state.open} deepest={state.deepest} share={state.all > 0 ? state.inside / state.all : 0} />
              </p>
              <Part title={t('brackets.over-time')} id="share">
                <ShareChart days={all(state.days)} csv={file('bracket-share')} />
              </Part>
              {lines.length === 0 ? (
                <p className="empty">
                  <T k="brackets.none" />
                </p>
              ) : (
                <>
                  <Part title={t('brackets.who')} id="who">
                    <HoldersMap lines={lines} csv={file('bracket-holders')} />
                  </Part>
                  <Part title={t('brackets.each')} id="each" note={<a href={file('bracket-state')}>CSV</a>}>
                    <BracketsTable lines={lines} />
                  </Part>
                </>
              )}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
