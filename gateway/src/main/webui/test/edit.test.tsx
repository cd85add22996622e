import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Piece } from '../src/api/views'
import { ConflictNote } from '../src/moderator/edit/ConflictNote'
import { documentOf, stateOf, wordsOf } from '../src/moderator/edit/document'
import { merged } from '../src/moderator/edit/merge'
import { editsOf, hasNoPlace, partsOf, readWith } from '../src/moderator/edit/parts'
import { screen, show } from './show'

const run = (from: number, text: string) => ({ kind: 'run', act: 'itr', from, text }) as Piece
const bracket = (id: string, text: string) =>
  ({ kind: 'bracketed', bracket: id, alternatives: [{ id: `${id}.a`, pieces: [run(90, text)] }] }) as unknown as Piece
const parts = partsOf([run(0, 'Members shall '), bracket('b1', 'not'), run(17, ' impede')])

test('only the stretch of words that changed is sent, by its characters, with what it was', () => {
  expect(editsOf(parts, ['Members shall ', ' impede transit'], '', 'why')).toEqual([
    { passage: { first: { act: 'itr', index: 17 }, last: { act: 'itr', index: 23 }, seen: ' impede' }, text: ' impede transit', reason: 'why' },
  ])
})

test('a provision without brackets is written whole', () => {
  expect(editsOf(partsOf([run(0, 'Members')]), ['All Members'], '')).toEqual([
    { passage: { whole: true }, text: 'All Members', reason: undefined },
  ])
})

test('between two brackets there is no place for words', () => {
  const two = partsOf([bracket('b1', 'not'), bracket('b2', 'never')])
  expect(hasNoPlace(two, ['', 'or', ''], '')).toBe(true)
  expect(hasNoPlace(two, ['', '', ''], '')).toBe(false)
})

test('the room reads brackets as they stand, round what is typed', () => {
  expect(readWith(parts, ['All shall ', ' impede'])).toBe('All shall [not] impede')
})

test('the backspace key takes no bracket away', () => {
  const state = stateOf(documentOf(parts))
  const after = state.apply(state.tr.delete(0, state.doc.content.size))
  expect(after.doc.eq(state.doc)).toBe(true)
  const typed = state.apply(state.tr.insertText('All ', 0))
  expect(wordsOf(typed.doc)).toEqual(['All Members shall ', ' impede'])
})

test('what two wrote in different places is put together', () => {
  expect(merged('Members shall impede calls.', 'All Members shall impede calls.', 'Members shall impede no calls.')).toEqual({
    text: 'All Members shall impede no calls.',
    both: false,
  })
})

test('what two wrote over the same words stands twice, and nothing is lost', () => {
  const { text, both } = merged('Members shall impede.', 'Members should impede.', 'Members may impede.')
  expect(both).toBe(true)
  expect(text).toContain('should')
  expect(text).toContain('may')
})

test('a conflict shows both sides and lets one choose', async () => {
  const [keepMine, takeTheirs, editBoth] = [vi.fn(), vi.fn(), vi.fn()]
  await show(
    <ConflictNote before="shall impede" theirs="should impede" mine="may impede" language="en" {...{ keepMine, takeTheirs, editBoth }} />,
  )
  expect(screen.getByRole('alert').textContent).toContain('has changed since you opened it')
  await userEvent.click(screen.getByRole('button', { name: 'Edit both' }))
  await userEvent.click(screen.getByRole('button', { name: 'Keep mine on top' }))
  await userEvent.click(screen.getByRole('button', { name: 'Take theirs' }))
  for (const press of [keepMine, takeTheirs, editBoth]) expect(press).toHaveBeenCalledOnce()
})

test('where brackets changed, mine cannot simply be put on top', async () => {
  await show(<ConflictNote before="a" theirs="b" mine="c" language="en" takeTheirs={() => {}} editBoth={() => {}} />)
  expect(screen.queryByRole('button', { name: 'Keep mine on top' })).toBeNull()
})
