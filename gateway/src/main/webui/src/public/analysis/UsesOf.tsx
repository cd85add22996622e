import { useQuery } from '@tanstack/react-query'
import { uses } from '../../api/analysis'
import { useForum } from '../../shared/ForumContext'
import { T } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { Reached } from './Reached'

/** Where some words are used, defined or not. */
export function UsesOf({ forms }: { forms: string[] }) {
  const { id } = useForum()
  return (
    <Loaded query={useQuery(uses(id, forms))}>
      {(reach) => (
        <div aria-live="polite">
          <p>
            <T k="term.counts" provisions={String(reach.provisions)} uses={String(reach.uses)} />
          </p>
          <Reached reach={reach} />
        </div>
      )}
    </Loaded>
  )
}
