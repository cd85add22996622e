import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { By } from '../api/acts'
import { newKey } from '../api/client'
import { Refusal } from '../api/problem'
import { session } from '../api/queries'
import { keep, type Later } from '../offline/waiting'
import { useForum } from '../shared/ForumContext'
import { useActing } from './Acting'

/**
 * Makes an act of the API in the capacity chosen. One key goes with every try of one act, so that an
 * answer lost on the way does no harm; a refused act is over, and the next try is another. An act
 * that may wait is kept where there is no line, and counts as made.
 */
export function useAct<Args extends unknown[]>(act: (by: By, ...args: Args) => Promise<unknown>, later?: (...args: Args) => Later) {
  const { id: forum } = useForum()
  const { now } = useActing()
  const { data: who } = useQuery(session())
  const queries = useQueryClient()
  const key = useRef(newKey())
  const made = useMutation({
    // without a line it is known at once, instead of being waited for
    networkMode: 'always',
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
    run: (...args: Args) =>
      made.mutateAsync(args).then(
        () => true,
        async (error) => {
          const person = who?.person
          if (!later || !person || !now || error instanceof Refusal) return false
          // the same key as the try that may have arrived: it counts once
          await keep({ ...later(...args), person, forum, as: now.as, key: key.current, made: Date.now() })
          key.current = newKey()
          return true
        },
      ),
    waiting: made.isPending,
    error: made.error,
    done: made.isSuccess,
  }
}
