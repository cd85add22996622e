import { startTransition, useEffect, useState } from 'react'
import { whenIdle } from '../../shared/idle'

/** More than a screen of the shortest provisions. */
const AT_FIRST = 12
const MORE = 40

/**
 * How many provisions of a long text are drawn: the first screen at once, and the others a few at a
 * time while the reader needs the page for nothing else.
 *
 * @param needed how many must be there now, for somebody came for one of them
 */
export function useDrawn(total: number, needed: number): number {
  const [drawn, setDrawn] = useState(AT_FIRST)
  const here = Math.max(drawn, needed)
  useEffect(() => {
    if (here >= total) return undefined
    return whenIdle(() => startTransition(() => setDrawn(here + MORE)))
  }, [here, total])
  return Math.min(here, total)
}
