import { type ReactNode, useId } from 'react'

/** One of many, in the list of the reader's own device. */
export function FromList<V extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: ReactNode
  value: V
  options: readonly { value: V; label: string }[]
  onChange: (value: V) => void
}) {
  const id = useId()
  return (
    <div className="field from-list">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(e) => onChange(e.target.value as V)}>
        {options.map((option) => (
          <option value={option.value} key={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
