import { afterEach, expect, it, vi } from 'vitest'
import { askEarly, takeEarly } from '../src/api/early'
import { fetchApi } from '../src/api/fetching'

const DRAFT = '/api/forums/f/draft?limit=60'
const asked = () => fetchApi(new Request(new URL(DRAFT, location.origin)))
const answers = (...bodies: (string | Error)[]) => {
  const told = vi.spyOn(globalThis, 'fetch')
  for (const body of bodies) {
    if (body instanceof Error) told.mockRejectedValueOnce(body)
    else told.mockResolvedValueOnce(new Response(body))
  }
  return told
}

afterEach(() => {
  takeEarly(new URL(DRAFT, location.origin).href)
  vi.useRealTimers()
})

it('takes an answer that was asked for early once, and asks itself the next time', async () => {
  const told = answers('early', 'later')
  askEarly(DRAFT, 'fr')
  expect(await (await asked()).text()).toBe('early')
  expect(told).toHaveBeenCalledTimes(1)
  expect(told.mock.calls[0]?.[1]?.headers).toEqual({ 'Accept-Language': 'fr' })
  expect(await (await asked()).text()).toBe('later')
})

it('asks again where the early question was lost', async () => {
  answers(new TypeError('no line'), 'at last')
  askEarly(DRAFT, 'en')
  expect(await (await asked()).text()).toBe('at last')
})

it('takes no answer that has lain about', async () => {
  vi.useFakeTimers()
  answers('old', 'new')
  askEarly(DRAFT, 'en')
  vi.advanceTimersByTime(10_001)
  vi.useRealTimers()
  expect(await (await asked()).text()).toBe('new')
})

it('takes no early answer after an act', async () => {
  answers('before the act', 'done', 'after it')
  askEarly(DRAFT, 'en')
  await fetchApi(new Request(new URL('/api/forums/f/brackets', location.origin), { method: 'POST' }))
  expect(await (await asked()).text()).toBe('after it')
})
