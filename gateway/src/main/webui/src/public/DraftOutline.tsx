import { memo } from 'react'
import type { ProvisionView, WarningView } from '../api/views'
import { T, useT } from '../shared/i18n'
import { bracketsOf, readThrough } from '../shared/text/tree'

/** The provisions as a list to jump from, each with its open brackets. */
export const DraftOutline = memo(function DraftOutline({
  provisions,
  warned,
}: {
  provisions: readonly ProvisionView[]
  /** what is warned of, by the provision's id */
  warned: ReadonlyMap<string, readonly WarningView[]>
}) {
  const t = useT()
  return (
    <nav className="draft-outline" aria-label={t('draft.outline')}>
      <details open={matchMedia('(min-width: 64rem)').matches}>
        <summary>
          <T k="draft.outline" />
        </summary>
        <ol className="plain">
          {provisions.map((provision) => (
            <Line provision={provision} warned={warned.has(provision.id)} key={provision.id} />
          ))}
        </ol>
      </details>
    </nav>
  )
})

const Line = memo(function Line({ provision, warned }: { provision: ProvisionView; warned: boolean }) {
  const t = useT()
  const brackets = bracketsOf(provision).length
  return (
    <li>
      <a href={`#p-${provision.id}`}>
        <span className="outline-number">{provision.number}</span>
        <span className="outline-heading" dir="auto">{firstWords(provision)}</span>
        {warned && (
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
})

function firstWords(provision: ProvisionView): string {
  return readThrough(provision.pieces).slice(0, 60) || (provision.heading ?? '')
}
