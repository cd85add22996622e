import type { Ask, Tell } from './messages'
import { Stream } from './stream'

/** The live feed as one page sees it. */
export interface Feed {
  follow(forums: string[]): void
}

/** Opens the feed: through the browser's shared worker, or alone where there is none. */
export function openFeed(tell: (said: Tell) => void): Feed {
  return typeof SharedWorker === 'function' ? shared(tell) : new Stream(tell)
}

function shared(tell: (said: Tell) => void): Feed {
  const worker = new SharedWorker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'plenary-live' })
  const ask = (asked: Ask) => worker.port.postMessage(asked)
  worker.port.onmessage = ({ data }: MessageEvent<Tell>) => tell(data)
  let following: string[] = []
  globalThis.addEventListener('pagehide', () => ask({ bye: true }))
  globalThis.addEventListener('pageshow', (event: PageTransitionEvent) => {
    if (event.persisted) ask({ follow: following })
  })
  return {
    follow(forums) {
      following = forums
      ask({ follow: forums })
    },
  }
}
