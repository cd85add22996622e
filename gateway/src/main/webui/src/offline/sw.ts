/// <reference lib="webworker" />
// Keeps the page for weak lines at hand, and nothing of what it shows: that is each reader's own, and is kept by the page itself.

const worker = self as unknown as ServiceWorkerGlobalScope
const SHELL = 'plenary-text-1'
const PAGE = '/text.html'
const PATIENCE = 4_000

worker.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => worker.skipWaiting()))
})
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return
  if (request.mode === 'navigate') {
    if (url.pathname === '/sign-out') event.waitUntil(forgetTexts())
    else if (url.pathname === '/' || url.pathname.startsWith('/forums/')) event.respondWith(page(request))
    return
  }
  if (url.pathname.startsWith('/assets/')) event.respondWith(kept(request))
})

/** From the network; from what is kept where there is none, or where it takes too long for the small page. */
async function page(request: Request): Promise<Response> {
  const small = /^\/forums\/[^/]+\/text\/?$/.test(new URL(request.url).pathname)
  const answer = fetch(request)
  if (small) void answer.then((fresh) => (fresh.ok ? keepShell() : undefined)).catch(() => {})
  try {
    return await (small ? Promise.race([answer, late()]) : answer)
  } catch {
    return (await caches.match(PAGE)) ?? answer
  }
}

const late = () => new Promise<never>((_, refuse) => setTimeout(() => refuse(new Error('late')), PATIENCE))

async function kept(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request)
}

/** Keeps the page and what it is made of; the names of its files change when they do. */
async function keepShell() {
  const fresh = await fetch(PAGE, { cache: 'no-cache', headers: { Accept: 'text/html' } })
  if (!fresh.ok) return
  const html = await fresh.clone().text()
  const files = [...html.matchAll(/(?:src|href)="(\/(?:assets\/[^"]+|[^"/]+\.svg))"/g)].map(([, file]) => file as string)
  const cache = await caches.open(SHELL)
  const old = (await cache.keys()).map(({ url }) => new URL(url).pathname)
  await cache.addAll(files.filter((file) => !old.includes(file)))
  await cache.put(PAGE, fresh)
  for (const file of old) if (file !== PAGE && !files.includes(file)) await cache.delete(file)
}

/** What somebody read while signed in goes with the sign-out, and so does what was written for a closed body. */
function forgetTexts(): Promise<void> {
  return new Promise((done) => {
    const asked = indexedDB.open('plenary-offline')
    asked.onerror = () => done()
    asked.onsuccess = () => {
      const db = asked.result
      const end = () => {
        db.close()
        done()
      }
      if (!db.objectStoreNames.contains('texts')) return end()
      const change = db.transaction(['texts', 'acts'], 'readwrite')
      sweep(change.objectStore('texts'), (kept) => kept.person !== 'public')
      sweep(change.objectStore('acts'), (kept) => kept.closed === true)
      change.oncomplete = change.onerror = end
    }
  })
}

function sweep(shelf: IDBObjectStore, gone: (kept: { person?: string; closed?: boolean }) => boolean) {
  const all = shelf.openCursor()
  all.onsuccess = () => {
    const here = all.result
    if (!here) return
    if (gone(here.value)) here.delete()
    here.continue()
  }
}
