import { expect, test } from 'vitest'
import type { BracketDay, BracketLine } from '../src/api/margin'
import { HoldersTable } from '../src/public/brackets/HoldersTable'
import { ShareChart } from '../src/public/brackets/ShareChart'
import { screen, show, within } from './show'

const day = (at: string, open: number, inside: number, all: number) => ({ day: at, open, inside, all }) as BracketDay
const line = (bracket: string, ...holders: string[]) =>
  ({ bracket, holders: holders.map((holder) => ({ holder, name: holder })) }) as unknown as BracketLine

test('the chart says in words what it draws, and every figure stands in a table', async () => {
  await show(<ShareChart days={[day('2012-12-03', 3, 30, 120), day('2012-12-07', 1, 10, 100)]} />)
  const chart = screen.getByRole('img')
  expect(chart.getAttribute('aria-label')).toContain('10%')
  const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true })
  expect(rows.map((row) => row.textContent)).toEqual(['DayOpenShare', 'Dec 3, 2012325%', 'Dec 7, 2012110%'])
})

test('without any day there is no chart', async () => {
  const { container } = await show(<ShareChart days={[]} />)
  expect(container.querySelector('svg')).toBeNull()
})

test('who holds most comes first, and each mark is said', async () => {
  await show(<HoldersTable lines={[line('b1', 'France'), line('b2', 'France', 'Egypt'), line('b3', 'France')]} />)
  const [, first, second] = screen.getAllByRole('row')
  expect(within(first as HTMLElement).getByRole('rowheader').textContent).toBe('France')
  expect(within(first as HTMLElement).getAllByText('holds')).toHaveLength(3)
  expect(within(second as HTMLElement).getAllByText('holds')).toHaveLength(1)
})
