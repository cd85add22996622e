import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Keyed } from '../src/moderator/console/Keyed'
import { answeredAt, useKeys } from '../src/moderator/console/keys'

function Desk({ pressed, dialog = false }: { pressed: (what: string) => void; dialog?: boolean }) {
  const keys = useKeys()
  return (
    <>
      <Keyed k="g">
        <button onClick={() => pressed('give')}>Give</button>
      </Keyed>
      <Keyed k="e">
        <button disabled onClick={() => pressed('end')}>
          End
        </button>
      </Keyed>
      <input aria-label="words" />
      {dialog && <div role="dialog">Sure?</div>}
      <button onClick={() => keys.toggle(!keys.on)}>{keys.on ? 'on' : 'off'}</button>
    </>
  )
}

beforeEach(() => {
  localStorage.clear()
})
afterEach(cleanup)

test('a key presses the button that shows it', () => {
  const pressed = vi.fn()
  render(<Desk pressed={pressed} />)
  fireEvent.keyDown(document.body, { key: 'g' })
  fireEvent.keyDown(document.body, { key: 'G' })
  expect(pressed.mock.calls).toEqual([['give'], ['give']])
})

test('nothing is pressed that is not offered, nor with another key held', () => {
  const pressed = vi.fn()
  render(<Desk pressed={pressed} />)
  fireEvent.keyDown(document.body, { key: 'e' })
  fireEvent.keyDown(document.body, { key: 'z' })
  fireEvent.keyDown(document.body, { key: 'g', ctrlKey: true })
  fireEvent.keyDown(document.body, { key: 'g', repeat: true })
  expect(pressed).not.toHaveBeenCalled()
})

test('who writes, writes; and a dialog is answered first', () => {
  const pressed = vi.fn()
  const { rerender } = render(<Desk pressed={pressed} />)
  fireEvent.keyDown(screen.getByLabelText('words'), { key: 'g' })
  rerender(<Desk pressed={pressed} dialog />)
  fireEvent.keyDown(document.body, { key: 'g' })
  expect(pressed).not.toHaveBeenCalled()
})

test('keys can be switched off, and stay off', () => {
  const pressed = vi.fn()
  const { unmount } = render(<Desk pressed={pressed} />)
  fireEvent.click(screen.getByText('on'))
  fireEvent.keyDown(document.body, { key: 'g' })
  unmount()
  render(<Desk pressed={pressed} />)
  fireEvent.keyDown(document.body, { key: 'g' })
  expect(pressed).not.toHaveBeenCalled()
  fireEvent.click(screen.getByText('off'))
  fireEvent.keyDown(document.body, { key: 'g' })
  expect(pressed).toHaveBeenCalledOnce()
})

test.each([
  ['<textarea></textarea><button class="press strong">Send</button>', 'TEXTAREA'],
  ['<input type="radio" name="how" value="1"><input type="radio" name="how" value="2" checked><textarea></textarea>', '2'],
  ['<button class="press">No</button><button class="press strong">Sure</button>', 'Sure'],
])('a dialog that a key opened is answered where it begins: %s', (inside, where) => {
  const dialog = document.createElement('div')
  dialog.innerHTML = inside
  const at = answeredAt(dialog)
  expect([at?.tagName, at?.textContent, (at as HTMLInputElement | null)?.value]).toContain(where)
})
