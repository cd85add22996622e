// Takes a new snapshot of the API's description from a running gateway: npm run api
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const gateway = process.env.PLENARY_URL ?? 'http://localhost:8080'
const answer = await fetch(`${gateway}/openapi`, { headers: { Accept: 'application/json' } })
if (!answer.ok) throw new Error(`${gateway}/openapi answered ${answer.status}`)
const file = join(dirname(fileURLToPath(import.meta.url)), '..', 'openapi.json')
// in one order, so that a change shows as a change
writeFileSync(file, `${JSON.stringify(sorted(await answer.json()), null, 1)}\n`)
console.log(`openapi.json is now as ${gateway} describes itself; go on with npm run types`)

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]))
}
