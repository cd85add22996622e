import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { T } from './i18n'
import { ProblemNote } from './ProblemNote'

/** What a query brought, or why there is nothing to see yet. What was there stays when a later try fails. */
export function Loaded<Data>({ query, children }: { query: UseQueryResult<Data>; children: (data: Data) => ReactNode }) {
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.error) return <ProblemNote error={query.error} />
  return (
    <p className="loading" role="status">
      <span className="loading-bar" aria-hidden="true" />
      <T k="loading" />
    </p>
  )
}
