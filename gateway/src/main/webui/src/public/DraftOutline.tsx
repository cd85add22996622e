import { all, type ProvisionView } from '../api/views'
import { T, useT } from '../shared/i18n'
import { bracketsIn } from '../shared/text/tree'

/** The provisions as a list to jump from, each with its open brackets. */
export function DraftOutline({ provisions }: { provisions: readonly ProvisionView[] }) {
  const t = useT()
  return (
    <nav className="draft-outline" aria-label={t('draft.outline')}>
      <details open={matchMedia('(min-width: 64rem)').matches}>
        <summary>
          <T k="draft.outline" />
        </summary>
        <ol className="plain">
          {provisions.map((provision) => {
            const brackets = bracketsIn(provision.content).length
            return (
              <li key={provision.id}>
                <a href={`#p-${provision.id}`}>
                  <span className="outline-number">{provision.number}</span>
                  <span className="outline-heading">{provision.heading}</span>
                  {all(provision.warnings).length > 0 && (
                    <span className="outline-mark warn" title={t('warning.given')}>
                      !
                    </span>
                  )}
                  {brackets > 0 && (
                    <span className="outline-mark">
                      <span aria-hidden="true">[{brackets}]</span>
                      <span className="unseen">
                        <T k="draft.brackets" brackets={brackets} />
                      </span>
                    </span>
                  )}
                </a>
              </li>
            )
          })}
        </ol>
      </details>
    </nav>
  )
}
