import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import type { DraftView, ForumView } from '../src/api/views'
import { InstructionEditor } from '../src/delegate/InstructionEditor'
import { fresh } from '../src/delegate/instructions'
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
