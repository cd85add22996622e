import { type Problem, problemOf } from '../api/problem'
import type { QueuedAct } from './store'

/** Where acts wait; in order. */
export interface Waiting {
  all(): Promise<QueuedAct[]>
  put(act: QueuedAct): Promise<void>
  remove(n: number): Promise<void>
}

export type Ended = 'all-sent' | 'no-line' | 'sign-in'

/**
 * Sends what waits, one after the other in the order it was made. What is refused is kept with its
 * reason and does not hold up what comes after it; without a line, or signed out, all stays as it is.
 */
export async function sendAll(waiting: Waiting, send: (act: QueuedAct) => Promise<Response>): Promise<Ended> {
  for (const act of await waiting.all()) {
    if (act.refused || act.n === undefined) continue
    let answer: Response
    try {
      answer = await send(act)
    } catch {
      return 'no-line'
    }
    if (answer.ok) {
      await waiting.remove(act.n)
      continue
    }
    const problem = await problemOf(answer)
    if (answer.status === 401) return 'sign-in'
    if (answer.status >= 500 || answer.status === 429) return 'no-line'
    await waiting.put({ ...act, refused: problem })
  }
  return 'all-sent'
}

/** One at a time, whatever the number of pages that see the line come back. */
export async function alone<T>(work: () => Promise<T>): Promise<T | undefined> {
  if (!navigator.locks) return work()
  return navigator.locks.request('plenary-sending', { ifAvailable: true }, (lock) => (lock ? work() : undefined))
}

/** An act as the service takes it. */
export function post(act: QueuedAct): Promise<Response> {
  return fetch(act.path, {
    method: act.method ?? 'POST',
    credentials: 'same-origin',
    headers: {
      'Content-Type': 'application/json',
      'Plenary-Request': '1',
      'Plenary-As': act.as,
      'Idempotency-Key': act.key,
      ...(act.version === undefined ? {} : { 'If-Match': `"${act.version}"` }),
    },
    ...(act.method === 'DELETE' ? {} : { body: JSON.stringify(act.body) }),
  })
}

/** What stands where an edit was made, if the refusal says so. */
export function standing(problem: Problem): { version: number; stands: string } | undefined {
  const { version, stands } = problem as { version?: number; stands?: string }
  return version !== undefined && stands !== undefined ? { version, stands } : undefined
}
