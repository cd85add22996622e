import { expect, it } from 'vitest'
import { searchable } from '../src/public/record/searchable'

it('is looked for when it has 2 to 100 characters, with a letter or a digit', () => {
  expect(['3A', '电信', '"due process"', 'x'.repeat(100)].filter(searchable)).toHaveLength(4)
  expect(['', '"', '*', 'a', '**', '--', 'x'.repeat(101)].filter(searchable)).toEqual([])
})
