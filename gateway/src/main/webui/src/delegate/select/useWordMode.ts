import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'

/** A word of the page: where in which text node it stands. */
export interface Spot {
  node: Text
  from: number
  to: number
}

/** The words of a text in the order of reading, without the marks that the page adds. */
export function wordsOf(text: HTMLElement): Spot[] {
  const segmenter = new Intl.Segmenter(text.lang || undefined, { granularity: 'word' })
  return [...text.querySelectorAll('[data-act]')].flatMap((run) => {
    const node = run.firstChild
    if (!(node instanceof Text)) return []
    return [...segmenter.segment(node.data)]
      .filter(({ segment }) => segment.trim() !== '')
      .map(({ index, segment }) => ({ node, from: index, to: index + segment.length }))
  })
}

/**
 * Words selected by keyboard: the arrows go from word to word, with Shift they take more, Home and
 * End go to the ends, Enter goes to what can be done with them, Escape leaves.
 */
export function useWordMode(text: RefObject<HTMLElement | null>) {
  const [on, setOn] = useState(false)
  const [selected, setSelected] = useState('')
  const ends = useRef({ anchor: 0, focus: 0 })

  const select = useCallback(
    (anchor: number, focus: number) => {
      const words = text.current ? wordsOf(text.current) : []
      if (words.length === 0) return
      const within = (n: number) => Math.min(Math.max(n, 0), words.length - 1)
      ends.current = { anchor: within(anchor), focus: within(focus) }
      const [low, high] = [Math.min(within(anchor), within(focus)), Math.max(within(anchor), within(focus))]
      const first = words[low] as Spot
      const last = words[high] as Spot
      getSelection()?.setBaseAndExtent(first.node, first.from, last.node, last.to)
      setSelected(getSelection()?.toString() ?? '')
      last.node.parentElement?.scrollIntoView({ block: 'nearest' })
    },
    [text],
  )

  useEffect(() => {
    if (!on) return
    text.current?.focus()
    select(0, 0)
  }, [on, select, text])

  const leave = useCallback(() => setOn(false), [])
  const onKeyDown = (event: KeyboardEvent) => {
    const { anchor, focus } = ends.current
    const to = moved(event, focus)
    if (to !== undefined) select(event.shiftKey ? anchor : to, to)
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) select(0, Infinity)
    else if (event.key === 'Enter') document.querySelector<HTMLElement>('.selection-tools button')?.focus()
    else if (event.key === 'Escape') {
      getSelection()?.removeAllRanges()
      setOn(false)
      text.current?.parentElement?.querySelector<HTMLElement>('.word-mode-begin')?.focus()
    } else return
    event.preventDefault()
  }
  return { on, selected, begin: () => setOn(true), leave, onKeyDown }
}

function moved({ key, currentTarget }: KeyboardEvent, from: number): number | undefined {
  const leftwards = getComputedStyle(currentTarget).direction === 'rtl'
  switch (key) {
    case 'ArrowRight':
      return from + (leftwards ? -1 : 1)
    case 'ArrowLeft':
      return from + (leftwards ? 1 : -1)
    case 'ArrowDown':
      return from + 10
    case 'ArrowUp':
      return from - 10
    case 'Home':
      return 0
    case 'End':
      return Infinity
    default:
      return undefined
  }
}
