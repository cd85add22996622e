import { Who } from '../Who'
import { dressed, lookOf } from './holders'

/** A holder by name, in its colour, line and short name: the same wherever it holds. */
export function HolderChip({ holder }: { holder: string }) {
  return (
    <span className={`holder-chip ${dressed(holder)}`}>
      <span className="holder-swatch" aria-hidden="true">
        {lookOf(holder).label}
      </span>
      <Who is={holder} />
    </span>
  )
}
