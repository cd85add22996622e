const SOON_MS = 500

/** Does something when nothing more urgent is to be done, or soon anyway; gives the way to leave it. */
export function whenIdle(act: () => void): () => void {
  // Safari has learnt it late
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, 1)
    return () => clearTimeout(timer)
  }
  const asked = requestIdleCallback(act, { timeout: SOON_MS })
  return () => cancelIdleCallback(asked)
}

/** A moment in which nothing more urgent is to be done. */
export const idle = () => new Promise<void>((done) => whenIdle(done))
