import { describe, expect, it } from 'vitest'
import { asItems, asLines } from '../src/moderator/meeting/lines'
import { clock } from '../src/public/meeting/SpeakingClock'

const before = [
  { id: 'operators', title: 'Definition of operators', minutes: 40, subjects: ['proposal/27'] },
  { id: 'spam', title: 'Spam', minutes: undefined as unknown as number, subjects: [] },
]

describe('an agenda written as lines', () => {
  it('reads back as it was', () => {
    expect(asLines(before)).toBe('Definition of operators (40)\nSpam')
    expect(asItems(asLines(before), before)).toEqual([
      { item: 'operators', title: 'Definition of operators', minutes: 40, subjects: ['proposal/27'] },
      { item: 'spam', title: 'Spam', minutes: undefined, subjects: [] },
    ])
  })

  it('keeps an item that moves, with what it is about', () => {
    const moved = asItems('Spam\n\nDefinition of operators (20 min)', before)
    expect(moved.map(({ item }) => item)).toEqual(['spam', 'operators'])
    expect(moved[1]).toMatchObject({ minutes: 20, subjects: ['proposal/27'] })
  })

  it('keeps an item that is renamed in its place', () => {
    expect(asItems('Who is an operator\nSpam', before).map(({ item }) => item)).toEqual(['operators', 'spam'])
  })

  it('names a new item after its title, and none like another', () => {
    const items = asItems('Spam\nSpam\nÉlections 2012\n电信', before).map(({ item }) => item)
    expect(items).toEqual(['spam', 'spam-2', 'elections-2012', 'item'])
  })
})

describe('the speaking clock', () => {
  it('shows minutes and seconds, also beyond the end', () => {
    expect([0, 5, 65, 600, -3].map(clock)).toEqual(['0:00', '0:05', '1:05', '10:00', '−0:03'])
  })
})
