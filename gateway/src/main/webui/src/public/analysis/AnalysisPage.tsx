import { Link } from 'wouter'
import { useForum } from '../../shared/ForumContext'
import { T, useT, type Key } from '../../shared/i18n'
import { Page } from '../../shared/Page'

const PARTS: [string, Key, Key][] = [
  ['brackets', 'brackets.title', 'brackets.lead'],
  ['feedback', 'feedback.title', 'feedback.what'],
  ['terms', 'terms.title', 'terms.what'],
  ['languages', 'languages.title', 'languages.what'],
  ['better-for-whom', 'benefits.title', 'benefits.what'],
  ['preferences', 'preferences.title', 'preferences.what'],
  ['citations', 'citations.title', 'citations.what'],
  ['comment-periods', 'public-comments.title', 'public-comments.what'],
  ['what-if', 'what-if.title', 'what-if.what'],
]

/** What the record says beyond the text itself: each a table, also for a spreadsheet. */
export function AnalysisPage() {
  const { id } = useForum()
  const t = useT()
  return (
    <Page title={t('nav.analysis')} lead={<T k="analysis.lead" />}>
      <ul className="plain rows">
        {PARTS.map(([path, title, what]) => (
          <li className="row" key={path}>
            <p className="row-head">
              <Link href={`/forums/${id}/${path}`}>
                <b>
                  <T k={title} />
                </b>
              </Link>
            </p>
            <p className="small quiet">
              <T k={what} />
            </p>
          </li>
        ))}
      </ul>
    </Page>
  )
}

/** What every page of the section is part of. */
export function useAnalysis() {
  const { id } = useForum()
  const t = useT()
  return { to: `/forums/${id}/analysis`, name: t('nav.analysis') }
}
