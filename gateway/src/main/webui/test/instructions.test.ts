import { expect, test } from 'vitest'
import { formsOf, fresh, mark, request } from '../src/delegate/instructions'

test('an instruction is marked as ITU conferences mark it', () => {
  expect(mark('mod', undefined)).toBe('MOD')
  expect(mark('mod', 'editorial')).toBe('(MOD)')
  expect(mark('add', 'provisional')).toBe('[ADD]')
})

test('only a MOD is editorial and only a NOC insists', () => {
  expect(formsOf('mod')).toContain('editorial')
  expect(formsOf('noc')).toContain('insisting')
  expect(formsOf('add')).toEqual(['', 'provisional'])
})

test('what is empty is not sent, and an addition names the place and not a provision', () => {
  expect(request({ ...fresh(1), provision: '3', text: 'Members may.' })).toEqual({
    kind: 'mod',
    form: undefined,
    provision: '3',
    number: undefined,
    after: undefined,
    heading: undefined,
    text: 'Members may.',
    reasons: undefined,
    body: undefined,
  })
  const added = request({ ...fresh(1), kind: 'add', provision: '3', number: ' 3 A ', text: 'New.' })
  expect(added).toMatchObject({ kind: 'add', provision: '3-A', number: '3 A', after: '3' })
  expect(request({ ...fresh(1), kind: 'sup', provision: '3', text: 'left over' }).text).toBeUndefined()
})
