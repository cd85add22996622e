import type { ReactNode } from 'react'
import { Checkbox } from 'react-aria-components'

/** Yes or no. */
export function Tick({ value, onChange, note, children }: { value: boolean; onChange: (value: boolean) => void; note?: ReactNode; children: ReactNode }) {
  return (
    <Checkbox className="choice square" isSelected={value} onChange={onChange}>
      <span className="choice-mark" aria-hidden="true" />
      <span>
        {children}
        {note && <span className="hint">{note}</span>}
      </span>
    </Checkbox>
  )
}
