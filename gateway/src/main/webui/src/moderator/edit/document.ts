import { baseKeymap } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { type Node, Schema } from 'prosemirror-model'
import { EditorState, Plugin, Selection, type Transaction } from 'prosemirror-state'
import type { Part } from './parts'

/** One wording: words, and brackets that stand in it like single letters. */
export const schema = new Schema({
  nodes: {
    doc: { content: 'inline*' },
    text: { group: 'inline' },
    bracket: {
      group: 'inline',
      inline: true,
      atom: true,
      selectable: false,
      attrs: { id: {}, shown: {} },
      toDOM: ({ attrs }) => ['span', { class: 'edited-bracket', contenteditable: 'false', 'data-bracket': attrs.id }, attrs.shown],
    },
  },
})

/** A wording as a document, with other words in it where they are given. */
export function documentOf(parts: readonly Part[], words?: readonly string[]): Node {
  let n = 0
  const inline = parts.flatMap((part) => {
    if (part.kind === 'bracket') return [schema.nodes.bracket.create({ id: part.id, shown: part.shown })]
    const text = words?.[n] ?? part.text
    n++
    return text ? [schema.text(text)] : []
  })
  return schema.node('doc', null, inline)
}

/** The stretches of words between the brackets of a document. */
export function wordsOf(doc: Node): string[] {
  const words = ['']
  doc.forEach((node) => {
    if (node.isText) words[words.length - 1] += node.text ?? ''
    else words.push('')
  })
  return words
}

const bracketsOf = (doc: Node): string => {
  const ids: string[] = []
  doc.forEach((node) => void (node.isText || ids.push(node.attrs.id as string)))
  return ids.join(' ')
}

/** The editor's state: plain words, undo, and brackets that stay where they are. */
export function stateOf(doc: Node): EditorState {
  return EditorState.create({
    doc,
    plugins: [
      history(),
      keymap({
        'Mod-z': undo,
        'Mod-y': redo,
        'Shift-Mod-z': redo,
        // left to itself a browser stops at the first bracket
        'Mod-End': (state, dispatch) => {
          dispatch?.(state.tr.setSelection(Selection.atEnd(state.doc)).scrollIntoView())
          return true
        },
        'Mod-Home': (state, dispatch) => {
          dispatch?.(state.tr.setSelection(Selection.atStart(state.doc)).scrollIntoView())
          return true
        },
        Enter: (state, dispatch) => {
          dispatch?.(state.tr.insertText('\n').scrollIntoView())
          return true
        },
      }),
      keymap(baseKeymap),
      // a bracket is opened and lifted by acts of those who hold it, not by the backspace key
      new Plugin({
        filterTransaction: (tr: Transaction, state) => !tr.docChanged || bracketsOf(tr.doc) === bracketsOf(state.doc),
      }),
    ],
  })
}
