import type { ReactNode } from 'react'
import { T } from './i18n'

/** Words as somebody said or wrote them, between the quotation marks of the reader's language. */
export function Quoted({ children }: { children: ReactNode }) {
  // between marks of another direction the words keep their own
  return <T k="quoted" words={<bdi>{children}</bdi>} />
}
