import { afterEach, expect, test, vi } from 'vitest'
import { beside } from '../src/api/beside'

const margin = { comments: [{ id: 'c1' }], notes: [], amendments: [], warnings: [], feedback: [], reopenings: [] }

function answering() {
  const asked: string[] = []
  vi.stubGlobal('fetch', (request: Request) => {
    asked.push(new URL(request.url).pathname)
    return Promise.resolve(Response.json(margin))
  })
  return asked
}

afterEach(() => vi.unstubAllGlobals())

test('lists asked for in one breath come in one answer', async () => {
  const asked = answering()
  const alone = () => Promise.reject(new Error('asked for alone'))
  const [comments, notes] = await Promise.all([beside('f', 'comments', alone), beside('f', 'notes', alone)])
  expect(comments).toEqual(margin.comments)
  expect(notes).toEqual([])
  expect(asked).toEqual(['/api/forums/f/draft/margin'])
})

test('two forums are two answers', async () => {
  const asked = answering()
  const alone = () => Promise.resolve([])
  await Promise.all([
    beside('f', 'comments', alone),
    beside('g', 'comments', alone),
    beside('f', 'notes', alone),
  ])
  expect(asked).toEqual(['/api/forums/f/draft/margin'])
})

test('one list is asked for by its own address, also after all of them', async () => {
  const asked = answering()
  const alone = vi.fn(() => Promise.resolve([]))
  await Promise.all([beside('f', 'comments', alone), beside('f', 'notes', alone)])
  await beside('f', 'comments', alone)
  expect(alone).toHaveBeenCalledOnce()
  expect(asked).toHaveLength(1)
})

test('a refusal is everybody’s', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ code: 'forum-not-found', status: 404 }, { status: 404 })))
  const alone = () => Promise.resolve([])
  const both = await Promise.allSettled([beside('f', 'comments', alone), beside('f', 'notes', alone)])
  expect(both.map((one) => one.status)).toEqual(['rejected', 'rejected'])
})
