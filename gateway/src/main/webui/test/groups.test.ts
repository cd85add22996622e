import { expect, test } from 'vitest'
import { grouped } from '../src/shared/text/groups'

const one = (number: string, heading?: string, under?: string) => ({ part: 'article', number, heading, under })

test('a bracket in the heading of one provision divides no article, and the heading shows it', () => {
  const groups = grouped([one('1', 'Scope'), one('2', 'Scope[ of it]', 'Scope of it'), one('3', 'Scope of it'), one('4', 'Scope of it')])
  expect(groups.map((group) => [group.heading, group.provisions.length])).toEqual([
    ['Scope', 1],
    ['Scope[ of it]', 3],
  ])
})
