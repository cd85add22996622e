import type { ReactNode } from 'react'
import { Chosen } from '../delegate/Chosen'
import { Pick, type Pickable } from './Pick'

/** Several of many: what was chosen stands above, and each can be left out again. */
export function PickMany({
  label,
  hint,
  value,
  onChange,
  options,
  needed = false,
}: {
  label: ReactNode
  hint?: ReactNode
  value: string[]
  onChange: (value: string[]) => void
  options: readonly Pickable[]
  needed?: boolean
}) {
  const named = new Map(options.map(({ id, name }) => [id, name]))
  return (
    <div className="pick-many">
      <Chosen codes={value} nameOf={(id) => named.get(id) ?? id} onRemove={(id) => onChange(value.filter((one) => one !== id))} />
      <Pick
        label={label}
        hint={hint}
        value=""
        onChange={(id) => id && onChange([...value, id])}
        options={options.filter(({ id }) => !value.includes(id))}
        needed={needed && value.length === 0}
      />
    </div>
  )
}
