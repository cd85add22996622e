import { expect, test } from 'vitest'
import type { ClassCount, PollView, Verdict } from '../src/api/views'
import { lineFor, sharesOf, wholeOf } from '../src/shared/vote/marks'
import { NamePlates } from '../src/shared/vote/NamePlates'
import { outcomeOf } from '../src/shared/vote/outcome'
import { TellersCount } from '../src/moderator/TellersCount'
import { asksForAnnounced, quorumNumber } from '../src/shared/vote/quorum'
import { TallyBars } from '../src/shared/vote/TallyBars'
import { screen, show, within } from './show'

const count = (votingClass: string, yes: number, no: number, abstain: number) =>
  ({ votingClass, yes, no, abstain, notTakingPart: 2, present: 131, entitled: 144, recused: 0 }) as ClassCount
const half = (votingClass: string, needed: number, got: number) => ({
  condition: 'share',
  votingClass,
  holding: got >= needed ? 'held' : 'failed',
  reckoning: { measured: 'yes', of: { numerator: 1, denominator: 2 }, base: 'voting', baseCount: needed, needed, got, margin: got - needed },
})
const rule = {
  name: 'majority',
  condition: { kind: 'every-class', each: { kind: 'share', measured: 'yes', base: 'voting', of: { numerator: 2, denominator: 3 } } },
} as unknown as PollView['rule']

test('before the count the line stands where the rule says', () => {
  expect(lineFor('states', true, undefined, rule)).toEqual({ base: 'voting', at: 2 / 3 })
})

test('after the count the line says what was needed', () => {
  const verdict = {
    conditions: [
      {
        condition: 'share',
        holding: 'held',
        reckoning: { measured: 'yes', of: { numerator: 1, denominator: 2 }, base: 'voting', baseCount: 110, needed: 56, got: 77, margin: 21 },
      },
    ],
  } as unknown as Verdict
  expect(lineFor('states', true, verdict, rule)).toMatchObject({ at: 0.5, needed: 56, got: 77, held: true })
})

test('of those voting, abstentions are no part', () => {
  expect(sharesOf(count('states', 77, 33, 8), 'voting').map(({ count: n }) => n)).toEqual([77, 33])
  expect(sharesOf(count('states', 77, 33, 8), 'entitled').reduce((sum, share) => sum + share.count, 0)).toBe(144)
})

test('classes are added up seat by seat', () => {
  expect(wholeOf([count('a', 1, 2, 3), count('b', 10, 20, 30)])).toMatchObject({ yes: 11, no: 22, abstain: 33, entitled: 288 })
})

test('a count can be read without seeing the bar', async () => {
  await show(<TallyBars tally={{ classes: [count('states', 77, 33, 8)] } as PollView['tally'] & object} rule={rule} />)
  const states = screen.getByRole('region', { name: 'states' })
  expect(within(states).getByText('Yes').closest('div')?.textContent).toContain('77')
  expect(states.textContent).toContain('118 of 144 entitled')
})

test('a tie is what was made of it after the count', () => {
  const tied = { verdict: { outcome: 'pending-casting-vote' } } as PollView
  expect(outcomeOf(tied)).toBe('pending-casting-vote')
  expect(outcomeOf({ ...tied, afterwards: { casting: 'yes' } } as PollView)).toBe('adopted')
  expect(outcomeOf({ ...tied, afterwards: { casting: 'no' } } as PollView)).toBe('rejected')
})

test('hands left for a roll call keep nothing open once it is counted', async () => {
  const left = { superseded: 'show-of-hands', state: 'closing', count: { standing: 'disagreed' } } as unknown as PollView
  const open = await show(<TellersCount poll={left} />)
  expect(screen.queryByText(/tellers differ/)).not.toBeNull()
  open.unmount()
  await show(<TellersCount poll={{ ...left, state: 'closed' }} />)
  expect(screen.queryByText(/tellers differ/)).toBeNull()
})

test('what the tellers counted first stands beside the count that superseded it', async () => {
  const returns = [{ teller: 'teller-1', counts: [{ votingClass: 'states', yes: 7, no: 6, abstain: 1, notTakingPart: 0 }] }]
  const closed = { superseded: 'show-of-hands', state: 'closed', count: { standing: 'awaited', returns } } as unknown as PollView
  const shown = await show(<TellersCount poll={closed} />)
  expect(screen.getByRole('region', { name: /superseded/ }).textContent).toContain('7 yes, 6 no, 1 abstaining')
  shown.unmount()
  await show(<TellersCount poll={{ ...closed, count: { standing: 'awaited' } } as unknown as PollView} />)
  expect(screen.getByText(/No teller had handed in/)).not.toBeNull()
})

test('a seat without an answer is not said to have been absent', async () => {
  const poll = { poll: 'poll-1', state: 'closed', method: 'roll-call', callOrder: ['states.A'], ballots: [], rule } as unknown as PollView
  await show(<NamePlates poll={poll} />)
  expect(screen.getByRole('img').querySelector('.plate.silent title')?.textContent).toBe('1. states.A: did not answer')
})

test('a roll call is drawn by chamber, in the order of call, each with the line it had to reach', async () => {
  const poll = {
    poll: 'poll-1',
    state: 'closed',
    method: 'roll-call',
    callOrder: ['states.B', 'groups.X', 'states.A'],
    ballots: [
      { seat: 'states.A', choice: 'no' },
      { seat: 'states.B', choice: 'yes' },
      { seat: 'groups.X', choice: 'yes' },
    ],
    tally: { classes: [count('states', 1, 1, 0), count('groups', 1, 0, 0)] },
    verdict: { conditions: [half('states', 2, 1), half('groups', 1, 1)] },
    rule,
  } as unknown as PollView
  const shown = await show(<NamePlates poll={poll} />)
  const drawn = screen.getByRole('img')
  expect([...drawn.querySelectorAll('.plate > title')].map(({ textContent }) => textContent)).toEqual([
    '1. states.B: Yes',
    '3. states.A: No',
    '2. groups.X: Yes',
  ])
  expect(drawn.querySelectorAll('.threshold')).toHaveLength(2)
  expect(drawn.textContent).toContain('2 needed of 2 yes and no votes')
  shown.unmount()
  // while it goes on nobody knows how many the line is of: a first yes is no majority
  await show(<NamePlates poll={{ ...poll, state: 'open', verdict: undefined }} />)
  expect(screen.getByRole('img').querySelectorAll('.threshold')).toHaveLength(0)
})

test('a quorum announced for each vote is asked for, however deep it stands in the rule, and shown as its number', () => {
  const announced = { kind: 'announced-number', measured: 'cast', otherwise: { kind: 'share' } }
  const share = { kind: 'share', measured: 'present', of: { numerator: 1, denominator: 2 }, base: 'entitled' }
  expect(asksForAnnounced(announced)).toBe(true)
  expect(asksForAnnounced({ kind: 'all-of', conditions: [share, { kind: 'not', condition: announced }] })).toBe(true)
  expect(asksForAnnounced(share)).toBe(false)
  expect(asksForAnnounced(undefined)).toBe(false)
  expect(quorumNumber({ kind: 'count', measured: 'cast', comparison: 'at-least', number: 23 })).toBe(23)
  expect(quorumNumber(share)).toBeUndefined()
  expect(quorumNumber(announced)).toBeUndefined()
})
