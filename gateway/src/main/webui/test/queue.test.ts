import { beforeEach, expect, test } from 'vitest'
import { draftOf, edits } from '../src/offline/acting'
import { sendAll, standing, type Waiting } from '../src/offline/queue'
import type { Line, QueuedAct } from '../src/offline/store'

const act = (n: number, more: Partial<QueuedAct> = {}): QueuedAct =>
  ({ n, key: `k${n}`, what: 'bracket', number: String(n), path: '/api/x', body: {}, as: 'seat:states.FRA', ...more }) as QueuedAct

let shelf: Map<number, QueuedAct>
const waiting: Waiting = {
  all: async () => [...shelf.values()],
  put: async (one) => void shelf.set(one.n as number, one),
  remove: async (n) => void shelf.delete(n),
}
beforeEach(() => {
  shelf = new Map([1, 2, 3].map((n) => [n, act(n)]))
})

const answers = (...said: (Response | 'no-line')[]) => {
  const sent: string[] = []
  const send = async ({ key }: QueuedAct) => {
    const answer = said[sent.length] ?? new Response()
    sent.push(key)
    if (answer === 'no-line') throw new TypeError('Failed to fetch')
    return answer
  }
  return { sent, send }
}
const refusal = (status: number, code: string) => new Response(JSON.stringify({ code, status, title: code, detail: '' }), { status })

test('what waits is sent in the order it was made, each with its key, and then gone', async () => {
  const { sent, send } = answers()
  expect(await sendAll(waiting, send)).toBe('all-sent')
  expect(sent).toEqual(['k1', 'k2', 'k3'])
  expect(shelf.size).toBe(0)
})

test('without a line everything stays, and nothing overtakes what came first', async () => {
  const { sent, send } = answers(new Response(), 'no-line')
  expect(await sendAll(waiting, send)).toBe('no-line')
  expect(sent).toEqual(['k1', 'k2'])
  expect([...shelf.keys()]).toEqual([2, 3])
})

test('what is refused is kept with its reason and holds up nothing', async () => {
  const { send } = answers(new Response(), refusal(409, 'holder-already'))
  expect(await sendAll(waiting, send)).toBe('all-sent')
  expect([...shelf.values()].map(({ n, refused }) => [n, refused?.code])).toEqual([[2, 'holder-already']])
  const { sent, send: again } = answers()
  await sendAll(waiting, again)
  expect(sent).toEqual([])
})

test('a service that is down, or too busy, is no refusal', async () => {
  for (const status of [503, 429]) expect(await sendAll(waiting, answers(refusal(status, 'x')).send)).toBe('no-line')
  expect(shelf.size).toBe(3)
})

test('signed out, everything waits', async () => {
  expect(await sendAll(waiting, answers(refusal(401, 'sign-in-needed')).send)).toBe('sign-in')
  expect(shelf.size).toBe(3)
})

test('a refused edit says what stands now, so that it can be put on top', () => {
  expect(standing({ code: 'stale-version', version: 7, stands: 'Words.' } as never)).toEqual({ version: 7, stands: 'Words.' })
  expect(standing({ code: 'not-entitled' } as never)).toBeUndefined()
})

const line = { id: '3A', number: '3A', state: 'bracketed', body: 'com-5', version: 4, shown: 'Words.', struck: false } as Line

test('an edit names the version its writer saw', () => {
  expect(draftOf.edit('f', line, 'Other words.')).toMatchObject({ version: 4, body: { passage: { whole: true }, text: 'Other words.' } })
})

test('only the chair of the body edits, and only where no bracket stands', () => {
  expect(edits('chair:com-5', line)).toBe(true)
  expect(edits('chair:plenary', line)).toBe(false)
  expect(edits('seat:states.FRA', line)).toBe(false)
  expect(edits('chair:com-5', { ...line, brackets: [{ id: 'b1', body: 'com-5' }] })).toBe(false)
})
