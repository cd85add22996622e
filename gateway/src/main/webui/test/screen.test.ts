import { expect, test } from 'vitest'
import type { DraftView, PollSummary, RecordEntry } from '../src/api/views'
import { answered, matterOf, ofItem } from '../src/public/screen/matter'

const entry = (subject: string, audience = 'public') => ({ header: { subject }, audience }) as unknown as RecordEntry
const poll = (number: string, state: string) => ({ poll: number, state }) as PollSummary
const text = {
  provisions: [
    { id: '3A', brackets: [{ id: 'b7' }] },
    { id: '9', brackets: [], call: 'call-1' },
    { id: '10', brackets: [], call: 'call-1' },
  ],
} as unknown as DraftView

test('a vote that is open is shown before all else', () => {
  expect(matterOf([entry('provision/3A')], [poll('poll-1', 'closed'), poll('poll-2', 'open')], text)).toEqual({ kind: 'vote', poll: 'poll-2' })
})

test('the screen follows the newest act that there is something to see of', () => {
  expect(matterOf([entry('poll/poll-1'), entry('bracket/b7')], [], text)).toEqual({ kind: 'text', provisions: ['3A'] })
  expect(matterOf([entry('provision/9'), entry('poll/poll-1'), entry('session/s-1'), entry('')], [], text)).toEqual({ kind: 'vote', poll: 'poll-1' })
  expect(matterOf([entry('consensus-call/call-1')], [], text)).toEqual({ kind: 'text', provisions: ['9', '10'] })
})

test('what was done behind a door does not come to the screen, whoever is signed in at its machine', () => {
  expect(matterOf([entry('provision/9'), entry('bracket/b7', 'body:friends')], [], text)).toEqual({ kind: 'text', provisions: ['9'] })
  expect(matterOf([entry('bracket/b7', 'body:friends')], [], text)).toEqual({ kind: 'none' })
})

test('what the room was asked last stays until it turns to something else', () => {
  const asked = entry('temperature-check/c-1')
  expect(answered([asked, entry('session/s-1')], text)).toEqual({ kind: 'check', check: 'c-1' })
  expect(answered([asked, entry('bracket/b7')], text)).toBeUndefined()
  expect(answered([asked, { ...entry('session/s-1'), type: 'agenda-item.taken.v1' }], text)).toBeUndefined()
})

test('an item is about the text that its proposal has brought, and about the proposal until then', () => {
  const brought = { ...text, provisions: [{ ...text.provisions?.[0], id: '31F', instructions: [{ proposal: '27' }] }] } as typeof text
  expect(ofItem(['proposal/27'], text)).toEqual({ kind: 'proposal', proposal: '27' })
  expect(ofItem(['proposal/27'], brought)).toEqual({ kind: 'text', provisions: ['31F'] })
})
