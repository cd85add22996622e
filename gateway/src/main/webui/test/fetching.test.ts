import { beforeEach, expect, test, vi } from 'vitest'
import { fetchApi } from '../src/api/fetching'
import { Refusal } from '../src/api/problem'

const asked: Request[] = []
let answers: Response[] = []

beforeEach(() => {
  asked.length = 0
  vi.stubGlobal('fetch', (request: Request) => {
    asked.push(request)
    return Promise.resolve(answers.shift() as Response)
  })
})

const at = (path: string, init?: RequestInit) => new Request(`http://plenary.example${path}`, init)
const problem = (status: number, code: string, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({ type: `urn:plenary:problem:${code}`, title: code, status, detail: 'so', code }), { status, headers })

test('what has not changed is not sent again', async () => {
  answers = [
    new Response('{"seq":7}', { headers: { ETag: '"7"', 'Content-Type': 'application/json' } }),
    new Response(null, { status: 304 }),
  ]
  await fetchApi(at('/api/draft'))
  const again = await fetchApi(at('/api/draft'))
  expect(asked[1]?.headers.get('If-None-Match')).toBe('"7"')
  expect(await again.json()).toEqual({ seq: 7 })
})

test('a change says that it comes from these pages', async () => {
  answers = [new Response('{}'), new Response('{}')]
  await fetchApi(at('/api/brackets', { method: 'POST', body: '{}' }))
  await fetchApi(at('/api/brackets'))
  expect(asked.map((request) => request.headers.get('Plenary-Request'))).toEqual(['1', null])
})

test('a refusal is thrown with its code', async () => {
  answers = [problem(409, 'voting-closed')]
  const refused = await fetchApi(at('/api/polls/p', { method: 'PUT' })).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(Refusal)
  expect((refused as Refusal).code).toBe('voting-closed')
})

test('a failure without a problem has a code all the same', async () => {
  answers = [new Response('<h1>Bad gateway</h1>', { status: 502 })]
  const refused = await fetchApi(at('/api/polls')).catch((error: unknown) => error)
  expect((refused as Refusal).code).toBe('service-unavailable')
})

test('a vote on its way to the ballot box is waited for', async () => {
  vi.useFakeTimers()
  answers = [problem(404, 'poll-not-here-yet', { 'Retry-After': '1' }), new Response('{"poll":"poll-1"}')]
  const arriving = fetchApi(at('/api/polls/poll-1'))
  await vi.advanceTimersByTimeAsync(1_000)
  expect(await (await arriving).json()).toEqual({ poll: 'poll-1' })
  vi.useRealTimers()
})
