import { expect, test } from 'vitest'
import { marginOf } from '../src/public/analysis/WhatIfMap'

const condition = (margin: number, deciding = true) => ({ condition: 'share', deciding, held: margin >= 0, reckoning: { margin } })

test('the margin is that of the tightest condition which decides', () => {
  expect(marginOf({ charter: 'c', conditions: [condition(-23, false), condition(14), condition(3)] } as never)).toBe(3)
  expect(marginOf({ charter: 'c', conditions: [condition(14), condition(-2)] } as never)).toBe(-2)
  expect(marginOf({ charter: 'c', conditions: [] } as never)).toBeUndefined()
})
