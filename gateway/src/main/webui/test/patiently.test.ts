import { afterEach, expect, it, vi } from 'vitest'
import { patiently } from '../src/shared/patiently'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  sessionStorage.clear()
})

const failing = (times: number) => {
  let left = times
  return vi.fn(() => (left-- > 0 ? Promise.reject(new TypeError('no line')) : Promise.resolve('here')))
}
const reload = vi.fn()

it('asks again until a part of the program is there', async () => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no line')))
  const load = failing(5)
  const coming = patiently(load)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await coming).toBe('here')
  expect(load).toHaveBeenCalledTimes(6)
})

it('loads the page anew, once, where the server is there and the part is not', async () => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', () => Promise.resolve(new Response()))
  vi.stubGlobal('location', { ...location, reload })
  const coming = patiently(failing(4))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await coming).toBe('here')
  expect(reload).toHaveBeenCalledTimes(1)
})
