import { useEffect, useState } from 'react'
import { all, type DraftView, type ProvisionView } from '../../api/views'
import { bracketedWords } from '../selection'
import { type Passage, passageOf, wordsBetween } from './passage'

const SETTLED = 150

/** The words selected on the page, as the service names them, and where on the screen they stand. */
export interface Selected {
  passage: Passage
  /** whether they begin in one level and end in another */
  crosses: boolean
  at: DOMRect
  provision: ProvisionView
}

/** What is selected in the draft now, once the selection has come to rest. */
export function useSelected(draft: DraftView): Selected | undefined {
  const [selected, setSelected] = useState<Selected>()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const look = () => setSelected(selectedIn(draft))
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(look, SETTLED)
    }
    document.addEventListener('selectionchange', later)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', later)
    }
  }, [draft])
  return selected
}

function selectedIn(draft: DraftView): Selected | undefined {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const text = textOf(range.startContainer) ?? textOf(range.endContainer)
  if (!text || !range.intersectsNode(text)) return undefined
  const provision = all(draft.provisions).find(({ id }) => id === text.dataset.provision)
  const named = passageOf(range, text)
  if (!provision || !named) return undefined
  const words = wordsBetween(provision.pieces, named.first, named.last)
  return {
    provision,
    passage: { provision: provision.id, ...named, words: words ?? bracketedWords(range) },
    crosses: words === undefined,
    at: range.getBoundingClientRect(),
  }
}

function textOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest<HTMLElement>('[data-provision]') ?? null
}
