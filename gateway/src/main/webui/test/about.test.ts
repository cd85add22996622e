import { expect, test } from 'vitest'
import { entriesAbout } from '../src/api/about'
import type { RecordEntry } from '../src/api/views'

const entry = (seq: number, event: object, subject?: string) => ({ seq, header: { subject }, act: { event } }) as unknown as RecordEntry

test('the history of a provision has the acts on its brackets, and no others', () => {
  const entries = [
    entry(1, { provision: '3A', proposal: '27' }, 'provision/3A'),
    entry(2, { bracket: 'b1', provision: '3A' }, 'bracket/b1'),
    entry(3, { bracket: 'b2', provision: '5B' }, 'bracket/b2'),
    entry(4, { bracket: 'b1', holder: 'states.CAN' }, 'bracket/b1'),
    entry(5, { call: 'call-1', provisions: [{ provision: '3A', version: 4 }] }, 'consensus-call/call-1'),
    entry(6, { call: 'call-1', agreed: ['5B'] }, 'consensus-call/call-1'),
  ]
  expect(entriesAbout(entries, 'provision/3A').map(({ seq }) => seq)).toEqual([1, 2, 4, 5])
})

test('an entry that one may not read is about nothing', () => {
  expect(entriesAbout([{ seq: 1, type: 'closed', header: {} } as RecordEntry], 'provision/3A')).toEqual([])
})
