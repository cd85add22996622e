import { type ReactNode, useState } from 'react'
import { Write } from './Fields'
import { Ask, Press } from './Press'
import { ProblemNote } from './ProblemNote'
import { sendByKey } from './sendByKey'

/** A button that asks for some words and makes an act with them. */
export function Say({
  label,
  title,
  field,
  lines = 3,
  needed = true,
  language,
  longest,
  act,
}: {
  label: ReactNode
  title: string
  field: string
  lines?: number
  needed?: boolean
  language?: string
  longest?: number
  act: { run: (words: string) => Promise<boolean>; waiting: boolean; error: unknown }
}) {
  const [words, setWords] = useState('')
  return (
    <Ask small label={label} title={title}>
      {(close) => (
        <form
          onKeyDownCapture={sendByKey}
          onSubmit={(event) => {
            event.preventDefault()
            event.stopPropagation()
            void act.run(words.trim()).then((made) => made && close())
          }}
        >
          <Write label={field} value={words} onChange={setWords} lines={lines} needed={needed} language={language} longest={longest} />
          <ProblemNote error={act.error} />
          <Press weight="strong" submit waiting={act.waiting}>
            {label}
          </Press>
        </form>
      )}
    </Ask>
  )
}
