import { language } from './say'
import { type KeptText, NOBODY, type Text, texts } from './store'

/** Who reads, as far as is known. */
export interface Who {
  person: string
  name?: string
  /** when the sign-in ends, milliseconds */
  until?: number
}

/** What there is to show, and how old it is. */
export interface Reading {
  who: Who
  kept: KeptText | undefined
  /** whether it was read just now */
  fresh: boolean
  /** whether there is a draft at all, where the service could be asked */
  none: boolean
}

const LAST = 'plenary.reader'
const etags = new Map<string, string>()

/** Reads a forum's text; without a line, finds what was read last by the same person. */
export async function readText(forum: string): Promise<Reading> {
  try {
    const who = await whoIs()
    const kept = await texts.get(who.person, forum)
    const answer = await get(`${at(forum)}/draft/text?language=${language}`, kept ? etags.get(key(who, forum)) : undefined)
    if (answer.status === 404) return { who, kept: undefined, fresh: true, none: true }
    if (answer.status === 304 && kept) return { who, kept: await keep({ ...kept, read: Date.now(), until: who.until }), fresh: true, none: false }
    if (!answer.ok) throw new Error(String(answer.status))
    const text = (await answer.json()) as Text
    etags.set(key(who, forum), answer.headers.get('ETag') ?? '')
    const capacities = who.person === NOBODY ? [] : await capacitiesIn(forum)
    return { who, kept: await keep({ person: who.person, forum, text, capacities, read: Date.now(), until: who.until }), fresh: true, none: false }
  } catch {
    const who = lastReader()
    return { who, kept: await texts.get(who.person, forum), fresh: false, none: false }
  }
}

const at = (forum: string) => `/api/forums/${encodeURIComponent(forum)}`
const key = (who: Who, forum: string) => `${who.person}/${forum}`
const get = (path: string, etag?: string) =>
  fetch(path, { cache: 'no-store', credentials: 'same-origin', signal: AbortSignal.timeout(15_000), headers: etag ? { 'If-None-Match': etag } : {} })

async function keep(kept: KeptText): Promise<KeptText> {
  await texts.put(kept).catch(() => {}) // a full shelf: what is on the page stays on the page
  return kept
}

async function whoIs(): Promise<Who> {
  const answer = await get('/api/session')
  if (!answer.ok) throw new Error(String(answer.status))
  const session = (await answer.json()) as { signedIn: boolean; person?: string; name?: string; expiresAt?: string }
  const who: Who = session.signedIn
    ? { person: session.person ?? NOBODY, name: session.name, until: Date.parse(session.expiresAt ?? '') || undefined }
    : { person: NOBODY }
  localStorage.setItem(LAST, JSON.stringify(who))
  await texts.forgetAllBut(who.person)
  return who
}

/** Whoever read here last and has not signed out, while their sign-in lasts. */
function lastReader(): Who {
  const who = JSON.parse(localStorage.getItem(LAST) ?? 'null') as Who | null
  return who && (who.until === undefined || who.until > Date.now()) ? who : { person: NOBODY }
}

/** Nobody reads here any more. */
export const forgetReader = () => localStorage.removeItem(LAST)

async function capacitiesIn(forum: string): Promise<string[]> {
  const answer = await get(`${at(forum)}/me`)
  return answer.ok ? (((await answer.json()) as { capacities?: string[] }).capacities ?? []) : []
}
