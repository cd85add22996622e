import { useSyncExternalStore } from 'react'

/** Words somebody is typing over a provision: not yet an act. */
export interface Preview {
  provision: string
  within?: string
  version: number
  by: string
  /** the words as they would stand; absent once typing is over */
  text?: string
}

const STANDS = 6_000
const now = new Map<string, { preview: Preview; timer: ReturnType<typeof setTimeout> }>()
const listeners = new Set<() => void>()
const place = (forum: string, provision: string) => `${forum}/${provision}`

/** Takes note of words being typed; they vanish by themselves when no more are heard of. */
export function hear(forum: string, preview: Preview) {
  const at = place(forum, preview.provision)
  clearTimeout(now.get(at)?.timer)
  if (preview.text === undefined || preview.text === null) now.delete(at)
  else now.set(at, { preview, timer: setTimeout(() => over(forum, preview.provision), STANDS) })
  listeners.forEach((tell) => tell())
}

/** The words became an act, or nobody types any more. */
export function over(forum: string, provision: string) {
  const at = place(forum, provision)
  clearTimeout(now.get(at)?.timer)
  if (now.delete(at)) listeners.forEach((tell) => tell())
}

/** What is being typed over a provision now. */
export function usePreview(forum: string, provision: string): Preview | undefined {
  return useSyncExternalStore(subscribe, () => now.get(place(forum, provision))?.preview)
}

function subscribe(tell: () => void) {
  listeners.add(tell)
  return () => void listeners.delete(tell)
}
