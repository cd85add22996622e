/** The words selected inside an element, without the marks that pages add; empty where none are. */
export function selectedWords(inside: HTMLElement | null): string {
  const selection = getSelection()
  if (!inside || !selection || selection.isCollapsed || selection.rangeCount === 0) return ''
  const range = selection.getRangeAt(0)
  if (!inside.contains(range.commonAncestorContainer)) return ''
  const copy = document.createElement('div')
  copy.append(range.cloneContents())
  for (const mark of copy.querySelectorAll('.bracket-mark, .bracket-id, .alternative-letter, .unseen, .no-words')) mark.remove()
  return copy.textContent?.trim() ?? ''
}
