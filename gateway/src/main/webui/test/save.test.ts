import { expect, test } from 'vitest'
import { csvOf } from '../src/shared/picture/save'

test('a table keeps commas, quotation marks and line breaks, and nothing in it is a formula', () => {
  expect(csvOf(['who', 'said'], [['Bolivia, Plurinational State of', 'he said "no"'], ['=1+1', 'a\nb'], [undefined, 3]])).toBe(
    'who,said\r\n"Bolivia, Plurinational State of","he said ""no"""\r\n\'=1+1,"a\nb"\r\n,3\r\n',
  )
})
