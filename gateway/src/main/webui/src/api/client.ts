import createClient from 'openapi-fetch'
import { fetchApi } from './fetching'
import type { paths } from '#schema'
import type { Wire } from './wire'

/** The one way to the API, typed by its OpenAPI document. Refusals are thrown. */
export const api = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? 'http://localhost',
  fetch: fetchApi,
})

/** The body of an answer; a refusal has been thrown before. */
export async function bodyOf<T>(answer: Promise<{ data?: T }>): Promise<Wire<NonNullable<T>>> {
  return (await answer).data as Wire<NonNullable<T>>
}

/**
 * The headers of an act.
 *
 * @param as the seat or office it is made as, such as `seat:states.FRA`
 * @param key the same for every try of one act, so that a repeated one counts once
 */
export function acting(as: string, key: string = newKey()) {
  return { 'Plenary-As': as, 'Idempotency-Key': key }
}

/** A key that no other act has. */
export function newKey(): string {
  // randomUUID needs a secure origin, and a room's own network may have none
  return crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join('-')
}
