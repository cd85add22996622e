import { useEffect, useState } from 'react'
import { all, type ProvisionView } from '../../api/views'
import { read, rangeOf } from '../../delegate/select/passage'

const FRAMES = 30

/**
 * Leads to what the address names, once it is there: a provision by its number or id (`#3A`, `#p-3A`), a bracket (`#b7`), or a
 * passage (`?passage=…#p-3A`). Gives the provision that must be shown whole for it.
 */
export function useArrival(provisions: readonly ProvisionView[]): string | undefined {
  const [hash, setHash] = useState(() => decodeURIComponent(location.hash.slice(1)))
  useEffect(() => {
    const follow = () => setHash(decodeURIComponent(location.hash.slice(1)))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  const bracketed = provisions.find(({ brackets }) => all(brackets).some(({ id }) => id === hash))?.id
  const named = provisions.find(({ id }) => hash === `p-${id}` || hash === id) ?? provisions.find(({ number }) => hash === number)
  const sought = bracketed ?? named?.id
  const place = bracketed ? hash : `p-${sought}`
  useEffect(() => {
    if (!sought) return
    let frame = 0
    let tries = 0
    const arrive = () => {
      const there = document.getElementById(place)
      if (!there && tries++ < FRAMES) {
        frame = requestAnimationFrame(arrive)
        return
      }
      there?.scrollIntoView({ block: 'start' })
      there?.focus({ preventScroll: true })
      point(sought)
    }
    frame = requestAnimationFrame(arrive)
    return () => cancelAnimationFrame(frame)
  }, [sought, place])
  return sought
}

function point(provision: string) {
  const passage = read(new URLSearchParams(location.search).get('passage'))
  const text = document.querySelector<HTMLElement>(`[data-provision="${CSS.escape(provision)}"]`)
  const range = passage && text && rangeOf(text, passage)
  if (!range) return
  getSelection()?.removeAllRanges()
  getSelection()?.addRange(range)
}
