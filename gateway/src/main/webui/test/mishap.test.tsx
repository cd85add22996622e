import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { Mishap } from '../src/shared/Mishap'
import { screen, show } from './show'

function Broken(): never {
  throw new Error('a fault of ours')
}

function Pages() {
  const [at, go] = useState('/whole')
  return (
    <>
      <button type="button" onClick={() => go(at === '/whole' ? '/broken' : '/whole')}>
        the other
      </button>
      <Mishap at={at}>{at === '/broken' ? <Broken /> : <p>whole</p>}</Mishap>
    </>
  )
}

it('a page that breaks says so, and another one is whole again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await show(<Pages />)
  screen.getByRole('button', { name: 'the other' }).click()
  expect(await screen.findByText('This page broke')).toBeTruthy()
  screen.getByRole('button', { name: 'the other' }).click()
  expect(await screen.findByText('whole')).toBeTruthy()
  expect(screen.queryByText('This page broke')).toBeNull()
})
