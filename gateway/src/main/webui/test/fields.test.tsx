import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import * as limits from '#limits'
import { ActForm } from '../src/shared/ActForm'
import { Write } from '../src/shared/Fields'
import { screen, show } from './show'

describe('a field and the API', () => {
  it('agree on how long a text may be', () => {
    expect(limits.NewProposal.title).toBe(300)
    expect(limits.NewPoll.question).toBe(2000)
  })
})

describe('a field with a limit', () => {
  it('says near it how much is left, beyond it how much is too many, and is not sent', async () => {
    const send = vi.fn(() => Promise.resolve(true))
    await show(<Form send={send} />)
    const field = screen.getByLabelText('Title')
    await userEvent.type(field, '1234567')
    expect(screen.queryByText(/left/)).toBeNull()
    await userEvent.type(field, '89')
    expect(screen.getByText('1 character left')).toBeTruthy()
    await userEvent.type(field, 'abc')
    expect(screen.getByText('2 characters too many')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(send).not.toHaveBeenCalled()
    expect(screen.getByText('Too long by 2 characters; at most 10 fit.')).toBeTruthy()
    await userEvent.type(field, '{Backspace}{Backspace}')
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(send).toHaveBeenCalledOnce()
  })
})

function Form({ send }: { send: () => Promise<boolean> }) {
  const [title, setTitle] = useState('')
  return (
    <ActForm act={{ waiting: false, error: null }} send={send} label="Send">
      <Write label="Title" value={title} onChange={setTitle} longest={10} needed />
    </ActForm>
  )
}
