import { alone, post, sendAll } from './queue'
import { queued, type QueuedAct } from './store'

/** What is said, in this window, when the acts that wait have changed. */
const CHANGED = 'plenary-waiting'

/** An act that may wait for a line: whole in itself, and refused rather than misplaced if things changed meanwhile. */
export type Later = Pick<QueuedAct, 'path' | 'body' | 'what' | 'words' | 'provision' | 'number' | 'closed'> & { method?: 'DELETE' }

/** The acts of a reader in a forum that are not sent, or were refused when they were. */
export const waiting = (person: string, forum: string) => queued.all(person, forum)

export async function keep(act: QueuedAct) {
  await queued.add(act)
  dispatchEvent(new Event(CHANGED))
}

export async function drop(n: number) {
  await queued.remove(n)
  dispatchEvent(new Event(CHANGED))
}

/** Sends what waits, in order; whether anything went. */
export async function sendWaiting(person: string, forum: string): Promise<boolean> {
  const before = await waiting(person, forum)
  if (!before.some(({ refused }) => !refused)) return false
  await alone(() => sendAll({ all: () => queued.all(person, forum), put: queued.put, remove: queued.remove }, post))
  const left = (await waiting(person, forum)).filter(({ refused }) => !refused)
  dispatchEvent(new Event(CHANGED))
  return left.length < before.filter(({ refused }) => !refused).length
}

/** Calls back whenever acts come to wait, or go. */
export function onWaiting(changed: () => void): () => void {
  addEventListener(CHANGED, changed)
  return () => removeEventListener(CHANGED, changed)
}
