import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { translations } from '../../api/analysis'
import { all } from '../../api/views'
import { useActing } from '../../delegate/Acting'
import { CsvLink } from '../../shared/CsvLink'
import { Write } from '../../shared/Fields'
import { useForum } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { Page } from '../../shared/Page'
import { Press } from '../../shared/Press'
import { useAnalysis } from './AnalysisPage'
import { languageName } from './languages'
import { SideBySide } from './SideBySide'

const STATUSES = ['aligned', 'behind', 'disputed', 'missing'] as const

/** The draft beside its wording in another language. */
export function LanguagesPage() {
  const { id } = useForum()
  const { now } = useActing()
  const t = useT()
  const [chosen, setChosen] = useState<string>()
  const [other, setOther] = useState('')
  const overview = useQuery(translations(id))
  const language = chosen ?? all(overview.data?.spoken)[0]
  return (
    <Page title={t('languages.title')} over={useAnalysis()} lead={<T k="languages.lead" />} aside={<CsvLink of="translations.csv" />}>
      <Loaded query={overview}>
        {(view) => (
          <>
            <div className="toggles" role="group" aria-label={t('languages.choose')}>
              {all(view.spoken).map((spoken) => (
                <button className="toggle" type="button" aria-pressed={spoken === language} data-selected={spoken === language || undefined} onClick={() => setChosen(spoken)} key={spoken}>
                  <span lang={spoken}>{languageName(spoken)}</span>
                </button>
              ))}
            </div>
            {now && now.kind !== 'seat' && (
              <form
                className="press-row"
                onSubmit={(event) => {
                  event.preventDefault()
                  if (other.trim()) setChosen(other.trim())
                }}
              >
                <Write label={t('languages.another')} value={other} onChange={setOther} needed />
                <Press submit>
                  <T k="languages.show" />
                </Press>
              </form>
            )}
            {language ? (
              <>
                <Counts counts={view.counts?.[language]} />
                <SideBySide language={language} key={language} />
              </>
            ) : (
              <p className="empty">
                <T k="languages.none" />
              </p>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Counts({ counts }: { counts: Record<string, number> | undefined }) {
  if (!counts) return null
  return (
    <ul className="chips counts">
      {STATUSES.filter((status) => counts[status]).map((status) => (
        <li className="chip" key={status}>
          <T k={`translation.${status}`} /> {counts[status]}
        </li>
      ))}
    </ul>
  )
}
