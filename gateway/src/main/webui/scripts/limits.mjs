// How long the texts of a request may be, out of the API's description: one constant for each kind of request,
// so that a form counts the same characters as the service. Part of npm run types.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const { components } = JSON.parse(readFileSync(join(here, '..', 'openapi.json'), 'utf8'))
const lines = Object.entries(components.schemas)
  .map(([name, schema]) => [name, Object.entries(schema.properties ?? {}).flatMap(([field, value]) => (longest(value) ? [[field, longest(value)]] : []))])
  .filter(([, fields]) => fields.length > 0)
  .map(([name, fields]) => `export const ${name} = ${JSON.stringify(Object.fromEntries(fields))} as const\n`)
const into = join(here, '..', '..', '..', '..', 'target', 'webui')
mkdirSync(into, { recursive: true })
writeFileSync(join(into, 'limits.ts'), `// written by scripts/limits.mjs\n${lines.join('')}`)

/** Of a text itself, of each text of a list, or of a text in each language. */
function longest(schema) {
  if (!schema || typeof schema !== 'object') return undefined
  return schema.maxLength ?? longest(schema.items) ?? longest(schema.additionalProperties)
}
