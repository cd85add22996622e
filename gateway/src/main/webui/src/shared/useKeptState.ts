import { type Dispatch, type SetStateAction, useCallback, useRef } from 'react'
import { useKeptWhole } from './kept'

/**
 * A state of a form that outlives a reload of the page, until it is forgotten; each person's own,
 * also where several use one computer.
 *
 * @param place within the forum, such as `paper.revision.I2`
 * @param start what it is where nothing was kept
 * @param closed whether words of a closed body may be in it: such words go with whoever signs out
 */
export function useKeptState<T>(place: string, start: T, closed = false): [T, Dispatch<SetStateAction<T>>, () => void] {
  const [kept, keep] = useKeptWhole<T>(place, closed)
  const now = useRef(start)
  now.current = kept ?? start
  const set = useCallback(
    (next: SetStateAction<T>) => {
      // two changes of one moment are one after the other
      now.current = typeof next === 'function' ? (next as (before: T) => T)(now.current) : next
      keep(now.current)
    },
    [keep],
  )
  const forget = useCallback(() => keep(undefined), [keep])
  return [kept ?? start, set, forget]
}
