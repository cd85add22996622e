import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import en from '../i18n/en.json'
import fr from '../i18n/fr.json'
import textEn from '../i18n/text/en.json'
import textFr from '../i18n/text/fr.json'
import { touched } from '../src/live/touched'

// from this folder to the top of the repository
const java = (path: string) => readFileSync(join(process.cwd(), '..', '..', '..', '..', path), 'utf8')
const english = en as Record<string, string>
const french = fr as Record<string, string>

interface Part {
  type: number
  value: string
  options?: Record<string, { value: Part[] }>
  children?: Part[]
}
const LITERAL = 0
const POUND = 7

// the values a message asks for, at any depth
function values(message: string): string {
  const names = (parts: Part[]): string[] =>
    parts.flatMap((part) =>
      part.type === LITERAL || part.type === POUND
        ? []
        : [part.value, ...Object.values(part.options ?? {}).flatMap((option) => names(option.value)), ...names(part.children ?? [])],
    )
  return [...new Set(names(new IntlMessageFormat(message, 'en').getAst() as unknown as Part[]))].sort().join()
}

test('every message is said in French', () => {
  expect(Object.keys(english).filter((key) => !(key in french))).toEqual([])
})

test('the page for weak lines says all of it in French too, with the same values', () => {
  expect(Object.keys(textFr)).toEqual(Object.keys(textEn))
  const asked = (messages: Record<string, string>) => Object.values(messages).map((message) => message.match(/\{\w+\}/g)?.sort().join() ?? '')
  expect(asked(textFr)).toEqual(asked(textEn))
})

test('a message takes the same values in every language', () => {
  const different = Object.keys(english).filter((key) => values(english[key] as string) !== values(french[key] as string))
  expect(different).toEqual([])
})

test.each([
  ['en', english],
  ['fr', french],
])('every message of %s is well formed', (language, messages) => {
  for (const message of Object.values(messages)) expect(() => new IntlMessageFormat(message, language)).not.toThrow()
})

test('every act of the record has a name', () => {
  const types = [...java('contracts/src/main/java/plenary/contracts/event/EventTypes.java').matchAll(/"([a-z.-]+)\.v\d+"/g)].map(([, type]) => type)
  expect(types.length).toBeGreaterThan(50)
  const ballotBox = ['poll.closed', 'temperature-check.counted'] // in the voting record, which has no page yet
  expect(types.filter((type) => !(`act.${type}` in english) && !ballotBox.includes(type as string))).toEqual([])
})

test('news of every known act asks again for what it changed, and not for everything', () => {
  const types = [...java('contracts/src/main/java/plenary/contracts/event/EventTypes.java').matchAll(/"([a-z.-]+\.v\d+)"/g)].map(([, type]) => type as string)
  expect(types.filter((type) => touched(type) === 'all')).toEqual([])
  expect(touched('closed')).toBe('all')
})

test('every sentence of an explanation has French words', () => {
  const keys = [...java('rules/src/main/java/plenary/rules/Wording.java').matchAll(/^\s+([a-z-]+(?:\.[a-z-]+)+) = /gm)].map(([, key]) => key)
  expect(keys.length).toBeGreaterThan(40)
  expect(keys.filter((key) => !(`why.${key}` in french))).toEqual([])
})

test('every reason why a vote cannot be counted has French words', () => {
  const why = java('rules/src/main/java/plenary/rules/CannotBeCounted.java')
  const codes = [...why.matchAll(/^ {8}([A-Z_]+)[,;]/gm)].map(([, name = '']) => name.toLowerCase().replaceAll('_', '-'))
  expect(codes.length).toBeGreaterThan(12)
  expect(codes.filter((code) => !(`why.cannot.${code}` in french))).toEqual([])
})

test('every refusal has a sentence in each language', () => {
  const codes = [...java('docs/refusals.md').matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, code]) => code)
  expect(codes.length).toBeGreaterThan(200)
  expect(codes.filter((code) => !english[`problem.${code}`] || !french[`problem.${code}`])).toEqual([])
})

test('every reason why a file is faulty has a sentence in each language', () => {
  const why = java('proposal-service/src/main/java/plenary/proposal/text/intake/Why.java')
  const codes = [...why.matchAll(/^ {4}([A-Z_]+)\(/gm)].map(([, name = '']) => name.toLowerCase().replaceAll('_', '-'))
  expect(codes.length).toBeGreaterThan(40)
  const missing = codes.filter((code) => code !== 'other' && (!english[`fault.of-file.${code}`] || !french[`fault.of-file.${code}`]))
  expect(missing).toEqual([])
})

// the machine drafts may lack messages, but none may be wrong
describe.each(['es', 'ru', 'zh', 'ar'])('the machine draft %s', (language) => {
  const draft = JSON.parse(readFileSync(join(process.cwd(), 'i18n', `${language}.json`), 'utf8')) as Record<string, string>

  test('says nothing that is not said in French, which says explanations too', () => {
    expect(Object.keys(draft).filter((key) => !(key in french))).toEqual([])
    const missing = Object.keys(french).filter((key) => !(key in draft))
    console.info(`${language}: ${Object.keys(draft).length} messages, ${missing.length} left in English`)
  })

  test('takes the same values, and is well formed', () => {
    const wrong = Object.entries(draft).filter(([key, message]) => {
      try {
        return values(message) !== values(french[key] as string)
      } catch {
        return true
      }
    })
    expect(wrong.map(([key]) => key)).toEqual([])
  })
})
