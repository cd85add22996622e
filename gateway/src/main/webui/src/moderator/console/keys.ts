import { useCallback, useEffect, useState } from 'react'
import type { Key } from '../../shared/i18n'

/** The console's keys, in the order in which they are listed. Each presses the button that shows it. */
export const KEYS = {
  g: 'console.key.give',
  e: 'console.key.end',
  l: 'console.key.list',
  u: 'console.key.uphold',
  n: 'console.key.not-uphold',
  p: 'console.key.put',
  a: 'console.key.agree',
  i: 'console.key.item',
  d: 'console.key.agenda',
  j: 'console.key.scope',
  w: 'console.key.take-up',
  c: 'console.key.call',
  k: 'console.key.gavel',
  v: 'console.key.vote',
  f: 'console.key.forward',
  x: 'console.key.close-vote',
  t: 'console.key.check',
  r: 'console.key.room',
  b: 'console.key.announce',
  s: 'console.key.suspend',
  q: 'console.key.close-meeting',
  h: 'console.key.hand-over',
} as const satisfies Record<string, Key>
export type ConsoleKey = keyof typeof KEYS

const OFF = 'plenary.console.keys-off'
const WRITTEN_IN = 'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"], [role="combobox"], [role="listbox"]'

/** Whether a key belongs to what somebody writes in, or to a dialog that is open. */
export function taken(event: KeyboardEvent): boolean {
  const where = event.target as HTMLElement | null
  return (
    event.ctrlKey || event.metaKey || event.altKey || event.repeat ||
    where?.closest?.(WRITTEN_IN) != null ||
    document.querySelector('[role="dialog"]') !== null
  )
}

/** The button that shows a key, where the act is offered now. */
export function button(key: string): HTMLElement | undefined {
  for (const frame of document.querySelectorAll<HTMLElement>('[data-console-key]')) {
    const found = frame.dataset.consoleKey === key && frame.querySelector<HTMLElement>('button:not([disabled]), a[href]')
    if (found) return found
  }
  return undefined
}

const FIRST = 'textarea, select, input:not([type="hidden"])'
const PATIENCE = 40 // frames

/** Where a dialog that a key has opened is answered: its first field, the chosen one of several; else its act. */
export function answeredAt(dialog: Element): HTMLElement | null {
  const [first] = dialog.querySelectorAll<HTMLInputElement>(FIRST)
  if (first?.type === 'radio') return dialog.querySelector<HTMLElement>(`input[name="${first.name}"]:checked`) ?? first
  return first ?? dialog.querySelector<HTMLElement>('.press.strong')
}

// the dialog takes the focus once it is there; who struck a key goes on from where it is answered
function enter(frames = PATIENCE) {
  const dialog = document.querySelector('[role="dialog"]')
  if (dialog?.contains(document.activeElement)) answeredAt(dialog)?.focus()
  else if (frames > 0) requestAnimationFrame(() => enter(frames - 1))
}

/** Presses the offered act whose key is struck; keys can be switched off, for who speaks to the machine. */
export function useKeys() {
  const [on, setOn] = useState(() => localStorage.getItem(OFF) === null)
  useEffect(() => {
    if (!on) return
    const strike = (event: KeyboardEvent) => {
      if (taken(event)) return
      const found = button(event.key.toLowerCase())
      if (!found) return
      event.preventDefault()
      found.focus({ preventScroll: true })
      found.click()
      enter()
    }
    addEventListener('keydown', strike)
    return () => removeEventListener('keydown', strike)
  }, [on])
  const toggle = useCallback((next: boolean) => {
    if (next) localStorage.removeItem(OFF)
    else localStorage.setItem(OFF, 'off')
    setOn(next)
  }, [])
  return { on, toggle }
}
