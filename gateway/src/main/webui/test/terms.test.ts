import { expect, test } from 'vitest'
import { worded } from '../src/moderator/DefineTerm'

const before = { en: 'Who operates.', fr: 'Qui exploite.' }

test('a definition in one language is worded anew, and the others stay', () => {
  expect(worded(before, 'en', 'Whoever operates.')).toEqual({ en: 'Whoever operates.', fr: 'Qui exploite.' })
})

test('a definition taken out in one language stays in the others', () => {
  expect(worded(before, 'en', ' ')).toEqual({ fr: 'Qui exploite.' })
  expect(worded({ en: 'Who operates.' }, 'en', '')).toBeUndefined()
  expect(worded(undefined, 'en', 'Who operates.')).toEqual({ en: 'Who operates.' })
})
