import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { dayName } from '../src/shared/day'
import { PictureTable } from '../src/shared/picture/PictureTable'
import { screen, show } from './show'

const firsts = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent)

describe('a table', () => {
  it('is put in order by the head of a column: up, down, and as it came', async () => {
    await show(<PictureTable title="Depths" columns={['Bracket', 'Depth']} rows={[['b2', 3], ['b10', undefined], ['b1', 8]]} />)
    const depth = screen.getByRole('button', { name: /Depth/ })
    await userEvent.click(depth)
    expect(firsts()).toEqual(['b2', 'b1', 'b10'])
    expect(screen.getByRole('columnheader', { name: /Depth/ }).getAttribute('aria-sort')).toBe('ascending')
    await userEvent.click(depth)
    expect(firsts()).toEqual(['b1', 'b2', 'b10'])
    await userEvent.click(depth)
    expect(firsts()).toEqual(['b2', 'b10', 'b1'])
    await userEvent.click(screen.getByRole('button', { name: /Bracket/ }))
    expect(firsts()).toEqual(['b1', 'b2', 'b10'])
  })
})

describe('a day of the programme', () => {
  it('is said with its day of the week, in the reader’s language', () => {
    expect(dayName('2012-12-03', 'en-GB')).toMatch(/^Monday,? 3 December 2012$/)
    expect(dayName('2012-12-03', 'fr')).toBe('lundi 3 décembre 2012')
  })
})
