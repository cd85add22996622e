import { useT } from '../shared/i18n'
import { Press } from '../shared/Press'

/** Delegations already chosen, each of which can be left out again. */
export function Chosen({ codes, nameOf, onRemove }: { codes: string[]; nameOf: (code: string) => string; onRemove: (code: string) => void }) {
  const t = useT()
  if (codes.length === 0) return null
  return (
    <ul className="plain chosen">
      {codes.map((code) => (
        <li key={code}>
          {nameOf(code)}{' '}
          <Press small weight="bare" name={t('chosen.remove', { name: nameOf(code) })} onPress={() => onRemove(code)}>
            <span aria-hidden="true">✕</span>
          </Press>
        </li>
      ))}
    </ul>
  )
}
