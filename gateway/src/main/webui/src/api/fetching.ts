import { forgetEarly, takeEarly } from './early'
import { problemOf, Refusal } from './problem'

interface Kept {
  etag: string
  body: Promise<ArrayBuffer>
  type: string
}

// by address; emptied with the page, so nothing outlives a sign-in or sign-out
const kept = new Map<string, Kept>()
const NOT_HERE_YET = 'poll-not-here-yet'
const TRIES = 20

/**
 * Fetches from the API: asks again only for what changed (ETag), marks changes as coming from these
 * pages, waits where an answer is on its way, and throws every refusal as a {@link Refusal}.
 */
export async function fetchApi(request: Request): Promise<Response> {
  const reading = request.method === 'GET'
  if (!reading) {
    request.headers.set('Plenary-Request', '1')
    forgetEarly()
  }
  // names of bodies and offices in the language of the page, whatever the browser prefers
  const language = globalThis.document?.documentElement.lang
  if (language) request.headers.set('Accept-Language', language)
  for (let tries = 1; ; tries++) {
    const response = await send(request.clone(), reading)
    if (response.ok) return response
    const problem = await problemOf(response)
    const wait = Number(response.headers.get('Retry-After'))
    if (problem.code === NOT_HERE_YET && tries < TRIES) {
      await pause(Math.min(Math.max(wait, 0.5), 3) * 1000)
      continue
    }
    throw new Refusal(problem)
  }
}

async function send(request: Request, reading: boolean): Promise<Response> {
  const known = reading ? kept.get(request.url) : undefined
  if (known) request.headers.set('If-None-Match', known.etag)
  const early = reading ? await takeEarly(request.url)?.catch(() => undefined) : undefined
  const response = early ?? (await fetch(request, { cache: 'no-store', credentials: 'same-origin' }))
  if (response.status === 304 && known) {
    return new Response(await known.body, { headers: { 'Content-Type': known.type, ETag: known.etag } })
  }
  const etag = response.headers.get('ETag')
  if (reading && response.ok && etag) {
    const type = response.headers.get('Content-Type') ?? 'application/json'
    kept.set(request.url, { etag, type, body: response.clone().arrayBuffer() })
  }
  return response
}

function pause(milliseconds: number) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
