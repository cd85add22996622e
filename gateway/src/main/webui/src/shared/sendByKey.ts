import type { KeyboardEvent } from 'react'

/**
 * Ctrl+Enter, or ⌘ Enter, sends a form from wherever in it one writes; from one of several choices Enter
 * alone does. Heard on the way down: a choice keeps what it is pressed with to itself.
 */
export function sendByKey(event: KeyboardEvent<HTMLFormElement>) {
  const choice = event.target instanceof HTMLInputElement && event.target.type === 'radio'
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.ctrlKey || event.metaKey || choice)) return
  event.preventDefault()
  event.stopPropagation()
  event.currentTarget.requestSubmit()
}
