import type { Notice, Snapshot, Tell, Typed } from './messages'

const SOONEST = 1_000
const LATEST = 30_000

/**
 * One event stream over the forums somebody looks at. The browser's own reconnection gives up on
 * some answers, so this begins again by itself, ever more slowly.
 */
export class Stream {
  private source: EventSource | undefined
  private forums = ''
  private last = ''
  private wait = SOONEST
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly tell: (said: Tell) => void) {}

  /** Follows exactly these forums; none ends the stream. */
  follow(forums: Iterable<string>) {
    const wanted = [...new Set(forums)].sort().join(',')
    if (wanted === this.forums && this.source?.readyState === EventSource.OPEN) {
      this.tell({ standing: 'open' })
      return
    }
    if (wanted === this.forums && this.source) return
    this.forums = wanted
    this.last = '' // a place in other forums' news is none in these
    this.end()
    if (wanted) this.begin()
  }

  private begin() {
    this.tell({ standing: 'connecting' })
    const query = new URLSearchParams(this.forums.split(',').map((forum) => ['forum', forum]))
    if (this.last) query.set('after', this.last)
    const source = new EventSource(`/live?${query}`)
    this.source = source
    source.onopen = () => {
      this.wait = SOONEST
      this.tell({ standing: 'open' })
    }
    source.addEventListener('notice', (event) => {
      this.last = event.lastEventId
      this.tell({ notice: JSON.parse(event.data) as Notice })
    })
    source.addEventListener('state', (event) => this.tell({ state: JSON.parse(event.data) as Snapshot }))
    source.addEventListener('preview', (event) => this.tell({ typed: JSON.parse(event.data) as Typed }))
    source.addEventListener('reset', (event) => {
      this.last = event.lastEventId
      this.tell({ reset: true })
    })
    // the stream ends with its token; the cookie brings the next one
    source.addEventListener('end', () => this.beginLater())
    source.onerror = () => {
      this.tell({ standing: 'lost' })
      if (source.readyState === EventSource.CLOSED) this.beginLater()
    }
  }

  private beginLater() {
    this.end()
    this.timer = setTimeout(() => this.begin(), this.wait)
    this.wait = Math.min(this.wait * 2, LATEST)
  }

  private end() {
    clearTimeout(this.timer)
    this.source?.close()
    this.source = undefined
  }
}
