const ADDED = ['.bracket-id', '.alternative-letter', '.bracket-holders', '.unseen', '.no-words']

/** The words selected inside an element, without the marks that pages add; empty where none are. */
export function selectedWords(inside: HTMLElement | null): string {
  const selection = getSelection()
  if (!inside || !selection || selection.isCollapsed || selection.rangeCount === 0) return ''
  const range = selection.getRangeAt(0)
  if (!inside.contains(range.commonAncestorContainer)) return ''
  return wordsWithout(range, ['.bracket-mark', ...ADDED])
}

/** The words of a selection with the brackets in it, as they would be read out. */
export function bracketedWords(range: Range): string {
  return wordsWithout(range, ADDED)
}

function wordsWithout(range: Range, marks: string[]): string {
  const copy = document.createElement('div')
  copy.append(range.cloneContents())
  for (const mark of copy.querySelectorAll(marks.join(', '))) mark.remove()
  return copy.textContent?.trim() ?? ''
}
