// Says what a browser loads before it shows anything, compressed; fails beyond the limit: npm run weigh
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const LIMIT = 300_000
const built = join(dirname(fileURLToPath(import.meta.url)), process.argv[2] ?? '../../../../target/classes/META-INF/resources')
const manifest = JSON.parse(readFileSync(join(built, '.vite', 'manifest.json'), 'utf8'))
const weight = (file) => gzipSync(readFileSync(join(built, file))).length

// the entry with all it imports at once, and the words of one language
const needed = new Set()
const need = (name) => {
  if (needed.has(name)) return
  needed.add(name)
  for (const other of manifest[name].imports ?? []) need(other)
}
need('index.html')
need('i18n/fr.json')

const files = [...needed].map((name) => manifest[name].file).filter((file) => file.endsWith('.js'))
const total = files.reduce((sum, file) => sum + weight(file), 0)
for (const file of files) console.log(`${String(weight(file)).padStart(8)} ${file}`)
console.log(`${String(total).padStart(8)} bytes of script at first, compressed; the limit is ${LIMIT}`)
if (total > LIMIT) process.exit(1)
