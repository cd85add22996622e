import { type ReactNode, useId } from 'react'
import { useT } from './i18n'

export interface Pickable {
  id: string
  name: string
  note?: string
}

/** One of many; the device's own chooser finds it by the first letters, with or without a keyboard. */
export function Pick({
  label,
  hint,
  value,
  onChange,
  options,
  needed = false,
}: {
  label: ReactNode
  hint?: ReactNode
  value: string
  onChange: (id: string) => void
  options: readonly Pickable[]
  needed?: boolean
}) {
  const t = useT()
  const id = useId()
  return (
    <div className="field pick">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <select
        id={id}
        value={value}
        required={needed}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{t('pick.none')}</option>
        {options.map((option) => (
          <option value={option.id} key={option.id}>
            {option.note ? `${option.name} — ${option.note}` : option.name}
          </option>
        ))}
      </select>
    </div>
  )
}
