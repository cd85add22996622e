import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { session } from '../api/queries'
import { useForum } from './ForumContext'
import { keptStore } from './keptStore'

/** Whether what happens in a body is closed to others. */
export function useClosed() {
  const { bodies } = useForum()
  return useCallback((body: string | undefined) => Boolean(body && bodies.get(body)?.open === false), [bodies])
}

/** Whether anything here is closed to some: the text as one reads it may then hold words that others may not read. */
export function useSomeClosed(): boolean {
  const { bodies } = useForum()
  return [...bodies.values()].some(({ open }) => open === false)
}

/** The name under which a person's words for a place in a forum are kept. */
export function useKeptKey(place: string): string {
  const { id } = useForum()
  const { data } = useQuery(session())
  return `${data?.person ?? 'visitor'}.${id}.${place}`
}

/**
 * Words being typed for a place in a forum, such as `3A.bracket`: there again after a reload, a
 * sign-out by time or an error, until they are sent or thrown away.
 */
export function useKept(place: string, initial = '', closed = false): [string, (value: string) => void, () => void] {
  const key = useKeptKey(place)
  const [value, setValue] = useState(() => keptStore.read<string>(key) ?? initial)
  const change = useCallback(
    (next: string) => {
      setValue(next)
      if (next === '') keptStore.forget(key)
      else keptStore.write(key, next, closed)
    },
    [key, closed],
  )
  const clear = useCallback(() => {
    keptStore.forget(key)
    setValue(initial)
  }, [key, initial])
  useEffect(() => {
    // who is signed in may be known only now
    const known = keptStore.read<string>(key)
    if (known !== undefined) setValue(known)
  }, [key])
  return [value, change, clear]
}

/** The same of anything that is being put together; `undefined` throws it away. */
export function useKeptWhole<V>(place: string, closed = false): [V | undefined, (value: V | undefined) => void] {
  const key = useKeptKey(place)
  const [value, setValue] = useState(() => keptStore.read<V>(key))
  const change = useCallback(
    (next: V | undefined) => {
      setValue(next)
      if (next === undefined) keptStore.forget(key)
      else keptStore.write(key, next, closed)
    },
    [key, closed],
  )
  useEffect(() => setValue(keptStore.read<V>(key)), [key])
  return [value, change]
}
