const FIRST_MS = 1_000
const LONGEST_MS = 15_000
const RENEWED = 'plenary.renewed'
const ONCE_IN_MS = 60_000

/**
 * Fetches a part of the program, and tries again for as long as it does not come: who has a page
 * open while the line or the server is away keeps it. Where the server is there and the part is
 * not, a newer program has taken its place, and the page is loaded anew.
 */
export async function patiently<M>(load: () => Promise<M>): Promise<M> {
  for (let tries = 0; ; tries++) {
    try {
      return await load()
    } catch {
      if (tries > 0 && (await reachable())) renew()
      await new Promise((resolve) => setTimeout(resolve, Math.min(FIRST_MS * 2 ** tries, LONGEST_MS)))
    }
  }
}

async function reachable(): Promise<boolean> {
  try {
    return (await fetch('/', { method: 'HEAD', headers: { Accept: 'text/html' }, cache: 'no-store' })).ok
  } catch {
    return false
  }
}

/** What is typed is kept; and never twice in a minute, which would be no help. */
function renew() {
  const last = Number(sessionStorage.getItem(RENEWED))
  if (Date.now() - last < ONCE_IN_MS) return
  sessionStorage.setItem(RENEWED, String(Date.now()))
  location.reload()
}
