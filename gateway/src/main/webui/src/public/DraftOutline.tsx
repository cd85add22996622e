import type { ProvisionView, WarningView } from '../api/views'
import { T, useT } from '../shared/i18n'
import { bracketsOf, readThrough } from '../shared/text/tree'

/** The provisions as a list to jump from, each with its open brackets. */
export function DraftOutline({ provisions, warnings }: { provisions: readonly ProvisionView[]; warnings: readonly WarningView[] }) {
  const t = useT()
  return (
    <nav className="draft-outline" aria-label={t('draft.outline')}>
      <details open={matchMedia('(min-width: 64rem)').matches}>
        <summary>
          <T k="draft.outline" />
        </summary>
        <ol className="plain">
          {provisions.map((provision) => {
            const brackets = bracketsOf(provision).length
            return (
              <li key={provision.id}>
                <a href={`#p-${provision.id}`}>
                  <span className="outline-number">{provision.number}</span>
                  <span className="outline-heading" dir="auto">{firstWords(provision)}</span>
                  {warnings.some((warning) => warning.provision === provision.id) && (
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

function firstWords(provision: ProvisionView): string {
  return readThrough(provision.pieces).slice(0, 60) || (provision.heading ?? '')
}
