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

describe('what a line of the agenda is about', () => {
  const known = [
    { subject: 'provision/p-7-1', number: '7.1', names: ['provision 7.1', 'disposition 7.1'] },
    { subject: 'provision/3A', number: '3A', names: ['provision 3A'] },
    { subject: 'provision/3', number: '3', names: ['provision 3'] },
    { subject: 'proposal/2', names: ['proposal 2'] },
    { subject: 'proposal/27', names: ['proposal 27'] },
  ]
  const about = (line: string) => asItems(line, [], known)[0]?.subjects

  it('is read from the numbers at its beginning', () => {
    expect(about('7.1 Suspension (20)')).toEqual(['provision/p-7-1'])
    expect(about('7.1, 3a & 3 Suspension')).toEqual(['provision/p-7-1', 'provision/3A', 'provision/3'])
    expect(about('7.1')).toEqual(['provision/p-7-1'])
  })

  it('is read from names anywhere, as whole words', () => {
    expect(about('Suspension: proposal 27 on Disposition 7.1')).toEqual(['provision/p-7-1', 'proposal/27'])
  })

  it('is nothing where a number is another one or counts something else', () => {
    expect(about('7.12 Suspension')).toEqual([])
    expect(about('3. Election of officers')).toEqual([])
    expect(about('Reports of 3 groups, provision 3.1')).toEqual([])
  })

  it('stays when the line is edited, but for what only the former title named', () => {
    const was = [{ id: 'a', title: '3 Spam', subjects: ['provision/3', 'proposal/2'] }]
    expect(asItems('3 Spam (10)', was, known)[0]?.subjects).toEqual(['provision/3', 'proposal/2'])
    expect(asItems('7.1 Spam', was, known)[0]?.subjects).toEqual(['proposal/2', 'provision/p-7-1'])
  })
})

describe('the speaking clock', () => {
  it('shows minutes and seconds, also beyond the end', () => {
    expect([0, 5, 65, 600, -3].map(clock)).toEqual(['0:00', '0:05', '1:05', '10:00', '−0:03'])
  })
})
