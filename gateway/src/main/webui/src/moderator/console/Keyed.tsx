import type { ReactNode } from 'react'
import type { ConsoleKey } from './keys'

/** An act with the key that presses it shown beside it. */
export function Keyed({ k, children }: { k: ConsoleKey | '?'; children: ReactNode }) {
  return (
    <div className="keyed" data-console-key={k}>
      {children}
      <kbd aria-hidden="true">{k.toUpperCase()}</kbd>
    </div>
  )
}
