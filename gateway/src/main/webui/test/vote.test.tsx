import { expect, test } from 'vitest'
import type { ClassCount, PollView, Verdict } from '../src/api/views'
import { lineFor, sharesOf, wholeOf } from '../src/shared/vote/marks'
import { TallyBars } from '../src/shared/vote/TallyBars'
import { screen, show, within } from './show'

const count = (votingClass: string, yes: number, no: number, abstain: number) =>
  ({ votingClass, yes, no, abstain, notTakingPart: 2, present: 131, entitled: 144, recused: 0 }) as ClassCount
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
