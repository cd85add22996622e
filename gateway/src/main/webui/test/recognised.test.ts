import { expect, test } from 'vitest'
import { kindOf } from '../src/api/files'
import type { Asked, RecognitionView } from '../src/api/views'
import type { WrittenInstruction } from '../src/delegate/instructions'
import { changed, type Correction, correctionOf, included, instructionsOf, lacking, leftOut, onceTabled, placedByHand, struck, takenBack, waiting, wordedAs } from '../src/delegate/recognised'

const plain = (value: unknown) => JSON.parse(JSON.stringify(value))

const found = (asked: Partial<Asked>, confidence = 100, flaw?: string) => ({
  instruction: { kind: 'mod', provision: '3', number: '3', text: 'shall not impede', reasons: ' ', body: '', ...asked },
  confidence,
  flaw,
})

const of = (instructions: unknown[], more: object = {}) => correctionOf('A paper.docx', { tracked: true, instructions, ...more } as unknown as RecognitionView)

const edited = ({ entries }: Correction, n: number, part: Partial<WrittenInstruction>) => {
  const entry = entries[n]
  return entry ? changed(entries, { ...entry.written, ...part }) : []
}

test('what is sure is in, what is unsure or cannot stand waits for a look', () => {
  const { entries, title } = of([found({}), found({}, 50), found({}, 100, 'has square brackets')])
  expect(entries.map((entry) => entry.included)).toEqual([true, false, false])
  expect(title).toBe('A paper')
})

test('a recognised change keeps its number, heading, reasons and body', () => {
  const { entries } = of([found({ number: '3 bis', heading: 'Transit', reasons: 'Why.', body: 'wg', form: 'provisional' })])
  expect(plain(instructionsOf(entries))).toEqual([
    { kind: 'mod', form: 'provisional', provision: '3', number: '3 bis', heading: 'Transit', text: 'shall not impede', reasons: 'Why.', body: 'wg' },
  ])
})

test('a recognised addition keeps part, parent, standing, heading and place', () => {
  const one = { kind: 'add', provision: '3A', number: '3A', heading: 'New', after: '3', part: 'annex', parent: '3', binding: false, text: 'New.', reasons: undefined, body: 'wg' } as const
  expect(plain(instructionsOf(of([found(one)]).entries))).toEqual([plain(one)])
})

test('a suppression has no words, and has them again when it becomes a change again', () => {
  const one = of([found({})])
  const sup = edited(one, 0, { kind: 'sup' })
  expect(plain(instructionsOf(sup))).toEqual([{ kind: 'sup', provision: '3' }])
  expect(instructionsOf(edited({ ...one, entries: sup }, 0, { kind: 'mod' }))[0]?.text).toBe('shall not impede')
})

test('a correction changes one instruction and leaves the others', () => {
  const entries = edited(of([found({}), found({ provision: '4' })]), 1, { text: 'may impede' })
  expect(instructionsOf(entries).map(({ text }) => text)).toEqual(['shall not impede', 'may impede'])
})

test('an addition under another number takes what follows it along, and nothing else', () => {
  const add = (number: string, after: string, parent?: string) => found({ kind: 'add', provision: number, number, after, parent, text: number })
  const entries = edited(of([add('3A', '3'), add('3B', '3A', '3A'), add('4A', '3')]), 0, { number: '3 C' })
  expect(instructionsOf(entries).map(({ provision, after, parent }) => [provision, after, parent])).toEqual([
    ['3-C', '3', undefined],
    ['3B', '3-C', '3-C'],
    ['4A', '3', undefined],
  ])
})

test('what is not complete is told, and only of what is in', () => {
  const { entries } = of([found({}), found({}), found({ kind: 'noc', provision: '5', text: undefined, form: 'insisting' }), found({ provision: '6', text: ' ' })])
  expect(entries.map((entry) => lacking(entry, entries))).toEqual(['twice', 'twice', 'reasons', 'text'])
  const without = included(entries, 1, false)
  expect(without.map((entry) => lacking(entry, without))).toEqual([undefined, undefined, 'reasons', 'text'])
})

const unplaced = [
  { place: 'paragraph 4', before: 'Old.', after: 'New.', why: 'not-found' },
  { place: 'paragraph 5', after: 'Wholly new.', why: 'not-found' },
  { place: 'paragraph 6', before: 'Gone.', why: 'taken' },
]

test('a change that could not be placed waits until it is placed or left out', () => {
  let one = of([], { unplaced })
  expect(waiting(one)).toEqual([0, 1, 2])
  one = leftOut(placedByHand(placedByHand(placedByHand(one, 0), 0), 2), 1, true)
  expect(waiting(one)).toEqual([])
  expect(one.entries.map(({ written }) => [written.kind, written.text])).toEqual([
    ['mod', 'New.'],
    ['sup', ''],
  ])
  expect(one.entries.map((entry) => lacking(entry, one.entries))).toEqual(['provision', 'provision'])
  expect(waiting(takenBack(one, 0))).toEqual([0])
  expect(waiting(leftOut(one, 1, false))).toEqual([1])
  expect(placedByHand(of([], { unplaced }), 1).entries[0]?.written).toMatchObject({ kind: 'add', text: 'Wholly new.' })
})

test('what was recognised is left out, and never taken back', () => {
  const one = of([found({})])
  expect(takenBack(one, 0).entries).toHaveLength(1)
})

test('a provision that is gone from the file is suppressed if the delegate says so', () => {
  const one = of([], { untracked: [{ what: 'paragraph-gone', provision: '5' }, { what: 'heading-changed', is: 'H' }] })
  expect(plain(instructionsOf(struck(struck(struck(one, 0), 0), 1).entries))).toEqual([{ kind: 'sup', provision: '5' }])
})

test('a file goes as what its name says it is', () => {
  const named = (name: string) => kindOf(new File([], name))
  expect(named('A.DOCX')).toContain('wordprocessingml')
  expect(named('text.json')).toBe('application/json')
  expect(named('text.md')).toBe('text/markdown')
})

test('a change placed by hand keeps how its marker says it is meant, where that fits', () => {
  const here = of([], { unplaced: [{ before: 'a', after: 'b', form: 'provisional' }, { after: 'c', form: 'editorial' }] })
  const { entries } = placedByHand(placedByHand(here, 0), 1)
  expect(entries.map(({ written: { kind, form } }) => [kind, form])).toEqual([
    ['mod', 'provisional'],
    ['add', ''],
  ])
})

test('a wording for a bracket is sent while its file is the one in hand, and outlasts the tabling', () => {
  const here = of([found({})], { alternatives: [{ bracket: 'b1' }, { bracket: 'b2' }] })
  const sent = { text: 'x', proposed: true }
  expect(wordedAs(here, 1, { ...sent, bracket: 'b1' })).toBe(here)
  const one = wordedAs(here, 0, { ...sent, bracket: 'b1' })
  expect(one.worded).toEqual({ 0: sent })
  const left = onceTabled(one)
  expect(left?.entries).toEqual([])
  expect(left && onceTabled(wordedAs(left, 1, { ...sent, bracket: 'b2' }))).toBeUndefined()
})
