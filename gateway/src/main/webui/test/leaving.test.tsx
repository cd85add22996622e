import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { LiveProvider } from '../src/live/LiveProvider'

const follow = vi.fn()
vi.mock('../src/live/feed', () => ({ openFeed: () => ({ follow }) }))

it('takes nothing for new that was read before one left a forum, and reads nothing while away', () => {
  const queries = new QueryClient()
  for (const forum of ['here', 'there']) queries.setQueryData([forum, 'roster'], [])
  const fetching = vi.spyOn(queries, 'refetchQueries')
  const { unmount } = render(
    <QueryClientProvider client={queries}>
      <LiveProvider forum="here">
        <p>Here.</p>
      </LiveProvider>
    </QueryClientProvider>,
  )
  const old = (forum: string) => queries.getQueryState([forum, 'roster'])?.isInvalidated
  expect(old('here')).toBe(false)
  unmount()
  expect(follow).toHaveBeenLastCalledWith([])
  expect([old('here'), old('there')]).toEqual([true, false])
  expect(fetching).not.toHaveBeenCalled()
})
