import type { ReactNode } from 'react'
import { FileTrigger } from 'react-aria-components'
import { Press } from './Press'

/** A button that asks for a file of the reader's own; the same one may be chosen again. */
export function ChooseFile({
  kinds,
  waiting,
  onChoose,
  children,
}: {
  kinds: string[]
  waiting: boolean
  onChoose: (file: File) => void
  children: ReactNode
}) {
  return (
    <FileTrigger
      acceptedFileTypes={kinds}
      onSelect={(files) => {
        const file = files?.[0]
        if (file) onChoose(file)
      }}
    >
      <Press weight="strong" waiting={waiting}>
        {children}
      </Press>
    </FileTrigger>
  )
}
