/** Answers that were asked for before the program was there, by address; each is taken once. */
const asked: Map<string, Promise<Response>> = ((globalThis as { plenaryAsked?: Map<string, Promise<Response>> }).plenaryAsked ??=
  new Map())
const FRESH_MS = 10_000

/** Asks for what a page will ask for. */
export function askEarly(path: string, language: string) {
  const { href } = new URL(path, location.origin)
  const answer = fetch(href, { headers: { 'Accept-Language': language }, cache: 'no-store', credentials: 'same-origin' })
  answer.catch(() => asked.delete(href)) // it will be asked for again, and its failure told
  asked.set(href, answer)
  setTimeout(() => asked.delete(href), FRESH_MS)
}

/** What was asked early, unless somebody had it before. */
export function takeEarly(href: string): Promise<Response> | undefined {
  const answer = asked.get(href)
  asked.delete(href)
  return answer
}

/** From now on only what is asked now is new enough, of all or of what has this in its address. */
export function forgetEarly(part = '') {
  for (const href of asked.keys()) if (href.includes(part)) asked.delete(href)
}
