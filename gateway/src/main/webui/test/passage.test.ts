import { beforeEach, expect, test } from 'vitest'
import type { Piece } from '../src/api/views'
import { passageOf, rangeOf, read, wordsBetween, written } from '../src/delegate/select/passage'

const run = (act: string, from: number, text: string) => ({ kind: 'run', act, from, text }) as Piece
const bracket = (id: string, ...wordings: Piece[][]) =>
  ({ kind: 'bracketed', bracket: id, alternatives: wordings.map((pieces, i) => ({ id: `${id}.${'abc'[i]}`, pieces })) }) as unknown as Piece

// Members shall [not / never] impede: what the instrument wrote, with an alternative in it
const pieces = [run('itr', 0, 'Members shall '), bracket('b1', [run('itr', 14, 'not')], [run('b1.b', 0, 'never')]), run('itr', 17, ' impede')]

let text: HTMLElement
beforeEach(() => {
  document.body.innerHTML =
    '<p id="t"><span data-act="itr" data-from="0">Members shall </span><span class="bracket"><span class="bracket-mark">[</span>' +
    '<a class="bracket-id">b1</a><span data-level="b1.a"><span data-act="itr" data-from="14">not</span></span><span class="bracket-mark"> / </span>' +
    '<span data-level="b1.b"><span data-act="b1.b" data-from="0">never</span></span><span class="bracket-mark">]</span></span>' +
    '<span data-act="itr" data-from="17"> impede</span></p>'
  text = document.getElementById('t') as HTMLElement
})

function select(from: [number, number], to: [number, number]) {
  const runs = text.querySelectorAll('[data-act]')
  const range = document.createRange()
  range.setStart(runs[from[0]]?.firstChild as Node, from[1])
  range.setEnd(runs[to[0]]?.firstChild as Node, to[1])
  return passageOf(range, text)
}

test('words selected are named by their first and last character', () => {
  expect(select([0, 8], [0, 13])).toEqual({ first: { act: 'itr', index: 8 }, last: { act: 'itr', index: 12 } })
})

test('a selection that begins and ends on marks is of the words between', () => {
  const range = document.createRange()
  range.selectNode(text.querySelector('.bracket') as Node)
  expect(passageOf(range, text)).toEqual({ first: { act: 'itr', index: 14 }, last: { act: 'b1.b', index: 4 } })
})

test('a selection of marks alone is of no words', () => {
  const range = document.createRange()
  range.selectNodeContents(text.querySelector('.bracket-id') as Node)
  expect(passageOf(range, text)).toBeUndefined()
})

test('the words between two characters of one level are as they are shown, brackets whole', () => {
  expect(wordsBetween(pieces, { act: 'itr', index: 8 }, { act: 'itr', index: 18 })).toBe('shall [not / never] i')
  expect(wordsBetween(pieces, { act: 'b1.b', index: 0 }, { act: 'b1.b', index: 4 })).toBe('never')
})

test('an empty bracket is read as what is missing in it, as the service reads it', () => {
  const empty = { ...bracket('b2', []), placeholder: 'date' } as Piece
  const later = [run('itr', 0, 'On '), empty, run('itr', 3, ' and after')]
  expect(wordsBetween(later, { act: 'itr', index: 0 }, { act: 'itr', index: 6 })).toBe('On [date] and')
})

test('from one level into another a bracket is crossed', () => {
  expect(wordsBetween(pieces, { act: 'itr', index: 8 }, { act: 'itr', index: 15 })).toBeUndefined()
})

test('a letter is taken with its marks', () => {
  const decomposed = [run('itr', 0, 'x́y')]
  expect(wordsBetween(decomposed, { act: 'itr', index: 0 }, { act: 'itr', index: 0 })).toBe('x́')
})

test('an address leads back to the same words', () => {
  const passage = { first: { act: '27r1.3', index: 8 }, last: { act: 'b1.b', index: 12 } }
  expect(read(written(passage))).toEqual(passage)
  expect(read('nonsense')).toBeUndefined()
  const there = rangeOf(text, { first: { act: 'itr', index: 8 }, last: { act: 'itr', index: 12 } })
  expect(there?.toString()).toBe('shall')
})
