import { expect, test, vi } from 'vitest'
import type { BracketView, DraftView, Piece, ProvisionView } from '../src/api/views'
import { hear, over, usePreview } from '../src/live/previews'
import { isSmall, withThose } from '../src/live/refreshed'
import { EVERYTHING, fits, holdersOf } from '../src/public/draft/sieve'
import { keptStore } from '../src/shared/keptStore'
import { lookOf } from '../src/shared/text/holders'
import { renderHook } from '@testing-library/react'

const provision = (id: string, brackets: number, holder = 'states.FRA', body = 'com-5') =>
  ({
    id,
    body,
    state: brackets ? 'bracketed' : 'agreed-in-the-body',
    pieces: Array.from({ length: brackets }, (_, i) => ({ kind: 'bracketed', bracket: `${id}-b${i}`, alternatives: [] }) as unknown as Piece),
    brackets: Array.from({ length: brackets }, (_, i) => ({ id: `${id}-b${i}`, body, holders: [{ holder, name: holder }] }) as unknown as BracketView),
  }) as ProvisionView

test('a holder looks the same wherever it holds, from whichever place it acts', () => {
  expect(lookOf('states.FRA')).toEqual(lookOf('states.FRA'))
  expect(lookOf('states.FRA').label).toBe('FRA')
  expect(lookOf('group:civil-society').label).toBe('CS')
})

test('a reader sees what one holds, what is before a body, or what has brackets', () => {
  const one = provision('1', 2)
  expect(fits(one, { ...EVERYTHING, holder: 'states.FRA' })).toBe(true)
  expect(fits(one, { ...EVERYTHING, holder: 'states.BRA' })).toBe(false)
  expect(fits(one, { ...EVERYTHING, body: 'plenary' })).toBe(false)
  expect(fits(provision('2', 0), { ...EVERYTHING, state: 'with-brackets' })).toBe(false)
})

test('who holds most comes first', () => {
  expect(holdersOf([provision('1', 1, 'states.BRA'), provision('2', 3)])).toEqual([
    { holder: 'states.FRA', brackets: 3 },
    { holder: 'states.BRA', brackets: 1 },
  ])
})

test('an act on one provision changes that one and the sum, and nothing else', () => {
  const [first, second] = [provision('1', 2), provision('2', 1)]
  const draft = { seq: 4, brackets: 3, provisions: [first, second] } as unknown as DraftView
  const after = withThose(draft, [provision('1', 5)], 9)
  expect(after.brackets).toBe(6)
  expect(after.seq).toBe(9)
  expect(after.provisions?.[1]).toBe(second)
})

test('only acts on one provision are small', () => {
  expect(isSmall('bracket.opened.v1', 'bracket/b7')).toBe(true)
  expect(isSmall('wording.edited.v1', 'provision/3A')).toBe(true)
  expect(isSmall('brackets.linked.v1', 'bracket/b7')).toBe(false)
  expect(isSmall('closed', undefined)).toBe(false)
})

test('what is being typed vanishes when nothing more is heard, or when it became an act', () => {
  vi.useFakeTimers()
  const typed = { provision: '3', version: 1, by: 'chair:com-5', text: 'shall' }
  const { result, rerender } = renderHook(() => usePreview('f', '3'))
  hear('f', typed)
  rerender()
  expect(result.current?.text).toBe('shall')
  vi.advanceTimersByTime(6_000)
  rerender()
  expect(result.current).toBeUndefined()
  hear('f', typed)
  over('f', '3')
  rerender()
  expect(result.current).toBeUndefined()
  vi.useRealTimers()
})

test('words typed and not sent are kept; those of a closed body go with the sign-out', () => {
  keptStore.write('p.f.3.edit', 'open words')
  keptStore.write('p.f.4.edit', 'closed words', true)
  keptStore.forgetClosed()
  expect(keptStore.read('p.f.3.edit')).toBe('open words')
  expect(keptStore.read('p.f.4.edit')).toBeUndefined()
})
