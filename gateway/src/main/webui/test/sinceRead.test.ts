import { QueryClient } from '@tanstack/react-query'
import { afterEach, expect, it, vi } from 'vitest'
import { sinceRead } from '../src/live/sinceRead'

const answered = (seq: number) =>
  vi.stubGlobal('fetch', () =>
    Promise.resolve(new Response(JSON.stringify({ id: 'x', seq }), { headers: { 'Content-Type': 'application/json' } })),
  )

const at = (seq: number) => {
  const queries = new QueryClient()
  queries.setQueryData(['x', 'forum'], { id: 'x', seq })
  return queries
}

afterEach(() => vi.unstubAllGlobals())

it('reads nothing twice where nobody acted before the feed opened, but for ballots', async () => {
  answered(7)
  expect(await sinceRead(at(7), 'x')).toEqual(['polls', 'checks'])
})

it('reads everything again where somebody did', async () => {
  answered(8)
  expect(await sinceRead(at(7), 'x')).toEqual(['*'])
})

it('reads everything again where it cannot be known', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('away')))
  expect(await sinceRead(at(7), 'x')).toEqual(['*'])
  answered(7)
  expect(await sinceRead(new QueryClient(), 'x')).toEqual(['*'])
})

it('reads everything again where the draft was told before the rest', async () => {
  answered(7)
  const queries = at(7)
  queries.setQueryData(['x', 'draft'], { seq: 6, provisions: [] })
  expect(await sinceRead(queries, 'x')).toEqual(['*'])
})
