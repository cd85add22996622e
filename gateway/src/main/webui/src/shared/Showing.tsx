import { type ReactNode, useLayoutEffect } from 'react'

/**
 * What fills the screen: while it is there, the page's body says so, and the style puts all else
 * away. It is not said by `body:has(…)`, with which each element that comes anywhere has all others
 * styled anew: a long draft could not be scrolled smoothly.
 */
export function Showing({ what, children }: { what: 'console' | 'big-screen'; children: ReactNode }) {
  useLayoutEffect(() => {
    document.body.dataset.showing = what
    return () => {
      delete document.body.dataset.showing
    }
  }, [what])
  return <div className={what}>{children}</div>
}
