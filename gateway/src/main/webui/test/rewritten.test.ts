import { expect, test } from 'vitest'
import type { BenefitView } from '../src/api/analysis'
import { saidOf } from '../src/delegate/StateBenefit'
import { minutes, noMinutes, seconds } from '../src/moderator/meeting/minutes'

test('a limit of any length comes through the form as it was', () => {
  for (const limit of [30, 90, 100, 180, 3601]) expect(seconds(minutes(limit))).toBe(limit)
  expect([minutes(undefined), seconds('')]).toEqual(['', undefined])
})

test('what is no number is no way to lift a limit', () => {
  expect(['3 min', 'three', '1.5', '1,5', ' '].map(noMinutes)).toEqual([true, true, false, false, false])
})

test('what one has said of a provision is found to be written on, and nobody else’s', () => {
  const row = { statements: [{ by: 'states.CAN', benefit: 'worse', reason: 'Not here.' }, { by: 'civil-society', benefit: 'same' }] } as unknown as BenefitView
  expect(saidOf(row, 'states.CAN')?.reason).toBe('Not here.')
  expect(saidOf(row, 'civil-society')?.benefit).toBe('same')
  expect(saidOf(row, 'states.FRA')).toBeUndefined()
  expect(saidOf({ statements: undefined } as unknown as BenefitView, undefined)).toBeUndefined()
})
