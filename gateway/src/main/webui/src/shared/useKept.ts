import { type Dispatch, type SetStateAction, useEffect, useState } from 'react'

/** A state that outlives a reload of the page, until it is forgotten. */
export function useKept<T>(name: string, start: T): [T, Dispatch<SetStateAction<T>>, () => void] {
  const [value, set] = useState<T>(() => {
    const kept = localStorage.getItem(name)
    return kept === null ? start : (JSON.parse(kept) as T)
  })
  useEffect(() => {
    localStorage.setItem(name, JSON.stringify(value))
  }, [name, value])
  const forget = () => {
    set(start)
    // after the effect of the set above
    setTimeout(() => localStorage.removeItem(name))
  }
  return [value, set, forget]
}
