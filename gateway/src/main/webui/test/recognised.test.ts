import { expect, test } from 'vitest'
import { kindOf } from '../src/api/files'
import type { RecognisedView } from '../src/api/views'
import { changed, entriesOf, included, instructionsOf } from '../src/delegate/recognised'

const found = (kind: string, confidence: number, flaw?: string) =>
  ({
    instruction: { kind, provision: '3', number: '3', text: 'shall not impede', reasons: ' ', body: '' },
    confidence,
    flaw,
  }) as unknown as RecognisedView

test('what is sure is in, what is unsure or cannot stand waits for a look', () => {
  const entries = entriesOf([found('mod', 100), found('mod', 50), found('mod', 100, 'has square brackets')])
  expect(entries.map((entry) => entry.included)).toEqual([true, false, false])
})

test('an instruction is tabled with what its kind has and nothing else', () => {
  const entries = included(changed(entriesOf([found('mod', 50)]), 0, { kind: 'sup' }), 0, true)
  expect(JSON.parse(JSON.stringify(instructionsOf(entries)))).toEqual([{ kind: 'sup', provision: '3' }])
})

test('a correction changes one instruction and leaves the others', () => {
  const entries = changed(entriesOf([found('mod', 100), found('mod', 100)]), 1, { text: 'may impede' })
  expect(instructionsOf(entries).map(({ text }) => text)).toEqual(['shall not impede', 'may impede'])
})

test('a file goes as what its name says it is', () => {
  const named = (name: string) => kindOf(new File([], name))
  expect(named('A.DOCX')).toContain('wordprocessingml')
  expect(named('text.json')).toBe('application/json')
  expect(named('text.md')).toBe('text/markdown')
})
