import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import type { DraftView, ForumView } from '../src/api/views'
import { InstructionEditor } from '../src/delegate/InstructionEditor'
import { fresh, request } from '../src/delegate/instructions'
import { ForumProvider } from '../src/shared/ForumContext'
import { screen, show } from './show'

const forum = { id: 'f', title: { en: 'F' }, bodies: [], chambers: [], advisoryGroups: [] } as unknown as ForumView
const draft = {
  language: 'en',
  provisions: [
    { id: '3', number: '3', heading: 'Transit', baseText: 'Members shall not impede transit.' },
    { id: '5', number: '5', heading: 'Safety', baseText: 'Safety of life comes first.' },
  ],
} as unknown as DraftView

function Writing() {
  const [written, setWritten] = useState(fresh(1))
  return (
    <ForumProvider view={forum}>
      <InstructionEditor draft={draft} value={written} onChange={setWritten} />
    </ForumProvider>
  )
}

test('a change starts from the words that stand and shows what is gone and what is new', async () => {
  await show(<Writing />)
  const user = userEvent.setup()
  await user.selectOptions(screen.getByLabelText('Provision'), '3')
  const words = screen.getByLabelText<HTMLTextAreaElement>('As proposed')
  expect(words.value).toBe('Members shall not impede transit.')
  await user.clear(words)
  await user.type(words, 'Members should not impede transit.')
  expect(document.querySelector('del')?.textContent).toContain('shall')
  expect(document.querySelector('ins')?.textContent).toContain('should')
})

test('words already written are not lost when another provision is chosen', async () => {
  await show(<Writing />)
  const user = userEvent.setup()
  await user.selectOptions(screen.getByLabelText('Provision'), '3')
  await user.type(screen.getByLabelText('As proposed'), ' Ever.')
  await user.selectOptions(screen.getByLabelText('Provision'), '5')
  expect(screen.getByLabelText<HTMLTextAreaElement>('As proposed').value).toBe('Members shall not impede transit. Ever.')
})

test('a new sub-paragraph is placed under another addition of the paper', async () => {
  const article = { ...fresh(1), kind: 'add' as const, provision: '3', number: '4' }
  function Adding() {
    const [written, setWritten] = useState({ ...fresh(2), kind: 'add' as const })
    return (
      <ForumProvider view={forum}>
        <InstructionEditor draft={draft} value={written} onChange={(next) => setWritten(next as typeof written)} beside={[article]} />
        <output>{JSON.stringify(request(written))}</output>
      </ForumProvider>
    )
  }
  await show(<Adding />)
  const user = userEvent.setup()
  await user.selectOptions(screen.getByLabelText('After which provision'), '4')
  await user.selectOptions(screen.getByLabelText('Sub-paragraph of'), '4')
  await user.selectOptions(screen.getByLabelText('Part of the text'), 'annex')
  await user.click(screen.getByLabelText('not binding'))
  expect(JSON.parse(document.querySelector('output')?.textContent ?? '')).toMatchObject({ after: '4', parent: '4', part: 'annex', binding: false })
})
