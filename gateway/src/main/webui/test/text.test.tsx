import { expect, test } from 'vitest'
import type { BracketView, Piece } from '../src/api/views'
import { difference, phrased } from '../src/shared/text/difference'
import { grouped } from '../src/shared/text/groups'
import { readThrough } from '../src/shared/text/tree'
import { wayOf } from '../src/shared/text/wayOf'
import { Wording } from '../src/shared/text/Wording'
import { screen, show, within } from './show'

const run = (text: string) => ({ kind: 'run', act: 'itr', from: text.length, text }) as Piece
const bracket = (id: string, ...wordings: Piece[][]) =>
  ({
    kind: 'bracketed',
    bracket: id,
    alternatives: wordings.map((pieces, i) => ({ id: `${id}.${'abc'[i]}`, by: 'text', name: '', shown: '', pieces })),
  }) as unknown as Piece

test('words gone and words new are told apart from words kept', () => {
  expect(difference('States shall not impede access.', 'States should not impede any access.')).toEqual([
    { kind: 'same', text: 'States ' },
    { kind: 'gone', text: 'shall' },
    { kind: 'new', text: 'should' },
    { kind: 'same', text: ' not impede ' },
    { kind: 'new', text: 'any ' },
    { kind: 'same', text: 'access.' },
  ])
})

test('a sentence written anew is struck as a sentence', () => {
  const was = 'Networks are run together. Until they are, and where no direct route exists, one chooses how traffic goes.'
  const is = 'Networks are run together. Member States may know which routes are used, where that can be done.'
  expect(phrased(was, is)).toEqual([
    { kind: 'same', text: 'Networks are run together. ' },
    { kind: 'gone', text: 'Until they are, and where no direct route exists, one chooses how traffic goes' },
    { kind: 'new', text: 'Member States may know which routes are used, where that can be done' },
    { kind: 'same', text: '.' },
  ])
  expect(phrased('carry it [from end to end], and', 'carry it from end to end, and').map(({ kind }) => kind)).toEqual(['same', 'gone', 'same', 'gone', 'same'])
})

test('a text compared with itself has nothing gone and nothing new', () => {
  expect(difference('shall [not] impede', 'shall [not] impede').map(({ kind }) => kind)).toEqual(['same'])
})

test('what is carried over in one body has not moved', () => {
  expect(wayOf(['wg', 'com', 'plenary', 'plenary', 'com'])).toEqual(['wg', 'com', 'plenary', 'com'])
  expect(wayOf(['plenary', 'plenary'])).toEqual(['plenary'])
})

test('a bracket is read as its first wording', () => {
  expect(readThrough([run('shall '), bracket('b1', [run('not ')], []), run('impede')])).toBe('shall not impede')
})

test('provisions under one heading stand together only while they follow one another', () => {
  const p = (id: string, heading: string) => ({ id, part: 'article', heading })
  expect(grouped([p('1.1', 'A'), p('1.2', 'A'), p('2.1', 'B'), p('9', 'A')]).map(({ provisions }) => provisions.length)).toEqual([2, 1, 1])
})

test('a bracket inside a bracket is announced with its holders and its depth', async () => {
  const held = (id: string, holder: string) => ({ id, holders: [{ holder, name: holder }] }) as unknown as BracketView
  const brackets = new Map([
    ['b1', held('b1', 'states.MEX')],
    ['b2', held('b2', 'states.CAN')],
  ])
  await show(<Wording pieces={[run('States '), bracket('b1', [run('shall '), bracket('b2', [run('not ')], [])]), run('impede')]} brackets={brackets} />)
  const outer = screen.getByRole('group', { name: /Bracket b1, without agreement, held by states.MEX$/ })
  const inner = within(outer).getByRole('group', { name: /Bracket b2.*held by states.CAN, 2 deep/ })
  expect(inner.textContent).toContain('no words')
})
