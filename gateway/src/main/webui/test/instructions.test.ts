import { expect, test } from 'vitest'
import type { InstructionView } from '../src/api/views'
import { formsOf, fresh, mark, request, written } from '../src/delegate/instructions'
import { asked, further } from '../src/moderator/draft/tabled'

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

const there = (view: Partial<InstructionView>) =>
  ({ n: 1, number: '3 A', takenUp: false, challenged: false, difference: [], ...view }) as unknown as InstructionView

test('an addition that is written on keeps its identity, part, standing and parent', () => {
  const before = there({ kind: 'add', provision: 'roaming', after: '3', part: 'annex', binding: false, parent: '3', text: 'New.', form: 'provisional' })
  expect(request(written(before))).toMatchObject({
    kind: 'add',
    form: 'provisional',
    provision: 'roaming',
    number: '3 A',
    after: '3',
    part: 'annex',
    binding: false,
    parent: '3',
    text: 'New.',
  })
  expect(request({ ...written(before), number: '3 B' })).toMatchObject({ provision: 'roaming', number: '3 B' })
})

test('what an addition leaves to the provision it follows stays left to it', () => {
  const again = request(written(there({ kind: 'add', provision: '3-A', after: '3', text: 'New.' })))
  expect([again.part, again.binding, again.parent]).toEqual([undefined, undefined, undefined])
  expect(request(written(there({ kind: 'add', provision: '3-A', binding: true, text: 'New.' }))).binding).toBe(true)
})

test('a change that is written on keeps the number it is printed under', () => {
  expect(request(written(there({ kind: 'mod', provision: '3', number: '4', text: 'Moved.' })))).toMatchObject({ provision: '3', number: '4' })
})

test('an instruction kept on a device before additions had parts is sent as it was', () => {
  const kept = { key: 1, kind: 'add', form: '', provision: '3', number: '3A', heading: '', text: 'New.', reasons: '', body: '' } as const
  expect(JSON.parse(JSON.stringify(request(kept)))).toEqual({ kind: 'add', provision: '3A', number: '3A', after: '3', text: 'New.' })
})

test('a part is of an addition alone', () => {
  expect(request({ ...fresh(1), provision: '3', text: 'T', part: 'annex', binding: 'no', parent: '2' })).toMatchObject({
    part: undefined,
    binding: undefined,
    parent: undefined,
  })
})

test('a further provision of a chair’s draft has a part, a heading and a standing', () => {
  const one = { ...further(1), number: '9', text: 'New.', part: 'resolution', heading: 'Access', binding: 'no' as const }
  expect(JSON.parse(JSON.stringify(asked(one)))).toEqual({
    provision: '9',
    number: '9',
    part: 'resolution',
    heading: 'Access',
    binding: false,
    text: 'New.',
  })
})
