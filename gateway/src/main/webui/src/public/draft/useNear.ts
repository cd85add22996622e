import { type RefObject, useEffect, useState } from 'react'

const ROOM = '900px 0px'
const waiting = new WeakMap<Element, () => void>()
let watch: IntersectionObserver | undefined

/**
 * Whether an element has come near the screen; once it has, for good. What a long text shows beside
 * its words is made only then.
 */
export function useNear(element: RefObject<HTMLElement | null>, atOnce = false): boolean {
  const [near, setNear] = useState(atOnce || typeof IntersectionObserver === 'undefined')
  useEffect(() => {
    const here = element.current
    if (near || !here) return
    watch ??= new IntersectionObserver(arrive, { rootMargin: ROOM })
    const observer = watch
    waiting.set(here, () => setNear(true))
    observer.observe(here)
    return () => observer.unobserve(here)
  }, [element, near])
  return near || atOnce
}

function arrive(seen: IntersectionObserverEntry[]) {
  for (const { isIntersecting, target } of seen) {
    if (!isIntersecting) continue
    watch?.unobserve(target)
    waiting.get(target)?.()
  }
}
