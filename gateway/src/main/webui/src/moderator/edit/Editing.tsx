import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'

/** The wording being edited: one at a time. */
export interface Edited {
  provision: string
  /** the alternative written on; empty for the provision's own words */
  level: string
}

interface Editing {
  now: Edited | undefined
  edit: (provision: string, level?: string) => void
  close: () => void
}

const Here = createContext<Editing>({ now: undefined, edit: () => {}, close: () => {} })

export const useEditing = () => useContext(Here)

/** Keeps which wording is being edited on this page. */
export function EditingProvider({ children }: { children: ReactNode }) {
  const [now, setNow] = useState<Edited>()
  const editing = useMemo(
    () => ({
      now,
      edit: (provision: string, level = '') => setNow({ provision, level }),
      close: () => setNow(undefined),
    }),
    [now],
  )
  return <Here value={editing}>{children}</Here>
}
