import { expect, test } from 'vitest'
import type { BracketDay, BracketLine } from '../src/api/margin'
import { HoldersMap } from '../src/public/brackets/HoldersMap'
import { ShareChart } from '../src/public/brackets/ShareChart'
import { screen, show, within } from './show'

const day = (at: string, open: number, inside: number, all: number) => ({ day: at, open, inside, all }) as BracketDay
const line = (bracket: string, hours: number, ...holders: string[]) =>
  ({ bracket, hours, holders: holders.map((holder) => ({ holder, name: holder })) }) as unknown as BracketLine

const rows = () =>
  within(screen.getByRole('table', { hidden: true }))
    .getAllByRole('row', { hidden: true })
    .map((row) => [...row.children].map((cell) => cell.textContent))

test('the chart says in words what it draws, and every figure stands in a table', async () => {
  await show(<ShareChart days={[day('2012-12-03', 3, 30, 120), day('2012-12-07', 1, 10, 100)]} />)
  expect(screen.getByRole('img').querySelector('desc')?.textContent).toContain('10%')
  expect(rows()).toEqual([
    ['Day', 'Open', 'Share'],
    ['Dec 3, 2012', '3', '25%'],
    ['Dec 7, 2012', '1', '10%'],
  ])
})

test('without any day there is no chart', async () => {
  const { container } = await show(<ShareChart days={[]} />)
  expect(container.querySelector('svg')).toBeNull()
})

test('who holds most comes first, and each shaded cell says for how long', async () => {
  await show(<HoldersMap lines={[line('b1', 50, 'France'), line('b2', 3, 'France', 'Egypt'), line('b3', 24, 'France')]} />)
  expect(rows().slice(1)).toEqual([
    ['France', '3', 'b1 b2 b3'],
    ['Egypt', '1', 'b2'],
  ])
  const cells = [...screen.getByRole('img').querySelectorAll('g > title')].map(({ textContent }) => textContent)
  expect(cells).toContain('France holds b1, open for 2 days')
  expect(cells).toContain('Egypt holds b2, open for 0 days')
  expect(cells.filter((cell) => cell?.startsWith('Egypt'))).toHaveLength(1)
})
