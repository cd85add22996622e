import { useEffect, useRef, useState } from 'react'

const AT_FIRST = 640

/** How wide an element is, in CSS pixels: pictures are drawn as wide as there is room, so that letters stay readable. */
export function useWidth<Element extends HTMLElement>() {
  const ref = useRef<Element>(null)
  const [width, setWidth] = useState(AT_FIRST)
  useEffect(() => {
    const element = ref.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const watching = new ResizeObserver(([entry]) => {
      const now = Math.floor(entry?.contentRect.width ?? 0)
      if (now > 0) setWidth(now)
    })
    watching.observe(element)
    return () => watching.disconnect()
  }, [])
  return [ref, width] as const
}
