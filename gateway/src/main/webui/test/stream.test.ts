import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Tell } from '../src/live/messages'
import { Stream } from '../src/live/stream'

class Source extends EventTarget {
  static readonly OPEN = 1
  static readonly CLOSED = 2
  static all: Source[] = []
  readyState = 0
  onopen = () => {}
  onerror = () => {}
  constructor(readonly url: string) {
    super()
    Source.all.push(this)
  }
  opens() {
    this.readyState = Source.OPEN
    this.onopen()
  }
  breaks() {
    this.readyState = Source.CLOSED
    this.onerror()
  }
  says(type: string, data: unknown, lastEventId = '') {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data), lastEventId }))
  }
  close() {
    this.readyState = Source.CLOSED
  }
}

const told: Tell[] = []
beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('EventSource', Source)
  Source.all = []
  told.length = 0
})
afterEach(() => vi.useRealTimers())

test('one stream carries all the forums looked at', () => {
  new Stream((said) => told.push(said)).follow(['wcit-12', 'cirp', 'cirp'])
  expect(Source.all.map(({ url }) => url)).toEqual(['/live?forum=cirp&forum=wcit-12'])
})

test('a broken stream begins again where it was', () => {
  new Stream((said) => told.push(said)).follow(['cirp'])
  const [first] = Source.all
  first?.opens()
  first?.says('notice', { forum: 'cirp', source: 'deliberation', seq: 3, type: 'veto.cast.v1' }, 'd:3=123')
  first?.breaks()
  vi.advanceTimersByTime(1_000)
  expect(Source.all.at(-1)?.url).toBe('/live?forum=cirp&after=d%3A3%3D123')
  expect(told).toContainEqual({ standing: 'lost' })
})

test('it waits longer each time it is refused', () => {
  new Stream((said) => told.push(said)).follow(['cirp'])
  Source.all.at(-1)?.breaks()
  vi.advanceTimersByTime(1_000)
  Source.all.at(-1)?.breaks()
  vi.advanceTimersByTime(1_000)
  expect(Source.all).toHaveLength(2)
  vi.advanceTimersByTime(1_000)
  expect(Source.all).toHaveLength(3)
})
