import 'prosemirror-view/style/prosemirror.css'
import { EditorView } from 'prosemirror-view'
import { useEffect, useRef } from 'react'
import { documentOf, stateOf, wordsOf } from './document'
import type { Part } from './parts'

/** Where one wording is written; it tells its stretches of words, never a step. */
export function WordsField({
  parts,
  words,
  changed,
  label,
  language,
}: {
  parts: readonly Part[]
  words: readonly string[]
  changed: (words: string[]) => void
  label: string
  language: string
}) {
  const place = useRef<HTMLDivElement>(null)
  const tell = useRef(changed)
  tell.current = changed
  const begun = useRef(words)
  useEffect(() => {
    if (!place.current) return
    const view = new EditorView(place.current, {
      state: stateOf(documentOf(parts, begun.current)),
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, lang: language, spellcheck: 'true', class: 'edit-words' },
      // what is pasted comes as words alone
      handlePaste: (v, event) => {
        const text = event.clipboardData?.getData('text/plain')
        if (!text) return false
        v.dispatch(v.state.tr.insertText(text.replace(/\r\n?/g, '\n')).scrollIntoView())
        return true
      },
      dispatchTransaction(tr) {
        view.updateState(view.state.apply(tr))
        if (tr.docChanged) tell.current(wordsOf(view.state.doc))
      },
    })
    view.focus()
    return () => view.destroy()
  }, [parts, label, language])
  return <div ref={place} className="provision-text edit-place" />
}
