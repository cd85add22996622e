import { api, bodyOf } from './client'
import type { Answer, Wire } from './wire'

type Margin = Wire<Answer<'/api/forums/{forum}/draft/margin'>>
type Part = keyof Margin

interface Gathered {
  parts: Set<Part>
  margin: Promise<Margin | undefined>
}

const gathering = new Map<string, Gathered>()

/**
 * One of the lists beside a draft. Whoever opens the draft asks for all of them in one breath: they
 * come in one answer. After an act one of them is asked for, and comes alone.
 */
export async function beside<P extends Part>(forum: string, part: P, alone: () => Promise<Margin[P]>): Promise<Margin[P]> {
  const together = gathering.get(forum) ?? gather(forum)
  together.parts.add(part)
  const margin = await together.margin
  // a list with nothing in it is left out on the way
  return margin ? (margin[part] ?? ([] as Margin[P])) : alone()
}

function gather(forum: string): Gathered {
  const parts = new Set<Part>()
  const margin = breath().then(() => {
    gathering.delete(forum)
    return parts.size > 1
      ? bodyOf(api.GET('/api/forums/{forum}/draft/margin', { params: { path: { forum } } }))
      : undefined
  })
  const gathered = { parts, margin }
  gathering.set(forum, gathered)
  return gathered
}

function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
