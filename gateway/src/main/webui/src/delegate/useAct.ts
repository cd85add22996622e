import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { By } from '../api/acts'
import { newKey } from '../api/client'
import { Refusal } from '../api/problem'
import { useForum } from '../shared/ForumContext'
import { useActing } from './Acting'

/**
 * Makes an act of the API in the capacity chosen. One key goes with every try of one act, so that an
 * answer lost on the way does no harm; a refused act is over, and the next try is another.
 */
export function useAct<Args extends unknown[]>(act: (by: By, ...args: Args) => Promise<unknown>) {
  const { id: forum } = useForum()
  const { now } = useActing()
  const queries = useQueryClient()
  const key = useRef(newKey())
  const made = useMutation({
    mutationFn: (args: Args) => act({ forum, as: now?.as ?? '', key: key.current }, ...args),
    onSuccess: () => {
      key.current = newKey()
      return queries.invalidateQueries({ queryKey: [forum] })
    },
    onError: (error) => {
      if (error instanceof Refusal && error.status < 500) key.current = newKey()
    },
  })
  return {
    run: (...args: Args) => made.mutateAsync(args).then(() => true, () => false),
    waiting: made.isPending,
    error: made.error,
    done: made.isSuccess,
  }
}
