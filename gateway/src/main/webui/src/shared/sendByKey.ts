import type { KeyboardEvent } from 'react'

/** Ctrl+Enter, or ⌘ Enter, sends a form from wherever in it one writes. */
export function sendByKey(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
  event.preventDefault()
  event.stopPropagation()
  event.currentTarget.requestSubmit()
}
