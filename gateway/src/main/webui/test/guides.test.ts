import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import en from '../i18n/en.json'

const GUIDES = join(process.cwd(), '..', '..', '..', '..', 'docs', 'guides')
const words = new Set(Object.values(en as Record<string, string>))

describe('a guide for each role names what is on the screen by the words that are on it', () => {
  test.each(readdirSync(GUIDES).filter((file) => file.endsWith('.md')))('%s', (file) => {
    const named = [...readFileSync(join(GUIDES, file), 'utf8').matchAll(/\*\*(.+?)\*\*/g)].map(([, name]) => name ?? '')
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((name) => !words.has(name))).toEqual([])
  })
})
