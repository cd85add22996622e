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
    await userEvent.type(field, 'a')
    expect(described(field)).toContain('0 left')
    expect(field.getAttribute('aria-invalid')).not.toBe('true')
    await userEvent.type(field, 'bc')
    expect(described(field)).toContain('2 characters too many; at most 10 fit')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(send).not.toHaveBeenCalled()
    expect(screen.getByText('Too long by 2 characters; at most 10 fit.')).toBeTruthy()
    await userEvent.type(field, '{Backspace}{Backspace}')
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect(send).toHaveBeenCalledOnce()
  })
})

// what a reader of the screen is told about a field
const described = (field: HTMLElement) =>
  (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ')

function Form({ send }: { send: () => Promise<boolean> }) {
  const [title, setTitle] = useState('')
  return (
    <ActForm act={{ waiting: false, error: null }} send={send} label="Send">
      <Write label="Title" value={title} onChange={setTitle} longest={10} needed />
    </ActForm>
  )
}
