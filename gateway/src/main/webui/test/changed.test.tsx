import { expect, test, vi } from 'vitest'
import type { PollView } from '../src/api/views'
import { ChangedVotes } from '../src/public/polls/ChangedVotes'
import { screen, show } from './show'

vi.mock('../src/shared/ForumContext', () => ({ useForum: () => ({ id: 'wcit-12' }), useWho: () => (seat: string) => seat }))

test('who changed an answer is told with both answers; of sealed envelopes nothing is known', async () => {
  const poll = { poll: 'poll-1', state: 'closed', changeAllowed: true, method: 'roll-call' } as unknown as PollView
  const changes = [{ seat: 'states.FRA', from: 'abstain', to: 'no', at: '2012-12-13T20:40:11Z' }]
  const named = await show(<ChangedVotes poll={{ ...poll, changes } as PollView} />)
  expect(screen.getByRole('listitem').textContent).toMatch(/took back Abstain.* and said No/)
  named.unmount()
  const unnamed = await show(<ChangedVotes poll={{ ...poll, method: 'recorded', changesCounted: 2 } as PollView} />)
  expect(screen.getByText(/2 answers were changed/)).not.toBeNull()
  unnamed.unmount()
  await show(<ChangedVotes poll={{ ...poll, method: 'secret' } as PollView} />)
  expect(screen.getByText(/nobody knows/)).not.toBeNull()
})
