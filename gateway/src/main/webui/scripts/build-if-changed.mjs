// Called by the Maven build: brings what the pages are built from, builds them, or tests them; each only when
// something it depends on has changed since. Usage: node scripts/build-if-changed.mjs build|test
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = join(dirname(fileURLToPath(import.meta.url)), '..')
const target = join(here, '..', '..', '..', 'target')
const [task = 'build'] = process.argv.slice(2)
const DONE = { build: join(target, 'classes', 'META-INF', 'resources', 'index.html'), test: join(target, 'webui-tested') }
const ASIDE = new Set(['node_modules', 'dist'])

if (!(task in DONE)) throw new Error(`build or test, not ${task}`)
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`The pages need Node 20.19 or newer; this is ${process.version}.`)
  process.exit(1)
}

install()
if (newest(here) <= time(DONE[task])) {
  console.log(`pages: nothing to ${task}, all is as it was`)
} else {
  npm('run', task)
  if (task === 'test') {
    mkdirSync(target, { recursive: true })
    writeFileSync(DONE.test, '')
  }
}

function install() {
  const installed = join(here, 'node_modules', '.package-lock.json')
  if (time(installed) >= time(join(here, 'package-lock.json')) && existsSync(installed)) return
  rmSync(DONE.build, { force: true })
  npm('ci')
}

function npm(...words) {
  execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', words, { cwd: here, stdio: 'inherit' })
}

/** When the newest of the files under a folder was changed. */
function newest(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !ASIDE.has(name))
    .map((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? newest(path) : time(path)
    })
    .reduce((a, b) => Math.max(a, b), 0)
}

function time(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0
}
