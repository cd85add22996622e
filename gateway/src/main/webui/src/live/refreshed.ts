import type { QueryClient } from '@tanstack/react-query'
import { api, bodyOf } from '../api/client'
import { all, type DraftView, type ProvisionView } from '../api/views'
import { bracketIds } from '../shared/text/tree'

// acts that change one provision and nothing else of the draft
const SMALL = new Set(['bracket', 'alternative', 'wording', 'reservation'])

/** Whether an act of this type, about this, can be taken in by reading one provision again. */
export function isSmall(type: string, subject: string | undefined): subject is string {
  return SMALL.has(type.split('.')[0] ?? '') && /^(provision|bracket)\/./.test(subject ?? '')
}

/**
 * Reads again only the provisions that acts were about, into the draft as it is known. False where
 * that is not enough, and the whole is to be asked for.
 */
export async function refreshed(queries: QueryClient, forum: string, subjects: Iterable<string>, seq: number): Promise<boolean> {
  const queryKey = [forum, 'draft']
  // what is on its way may have been read before the act
  const onItsWay = () => queries.isFetching({ queryKey, exact: true }) > 0
  const known = queries.getQueryData<DraftView>(queryKey)
  if (onItsWay()) return false
  if (!known) return true
  try {
    const ids = new Set<string>()
    for (const subject of subjects) ids.add(await provisionOf(known, forum, subject))
    const fresh = await Promise.all(
      [...ids].map((provision) =>
        bodyOf(api.GET('/api/forums/{forum}/draft/provisions/{provision}', { params: { path: { forum, provision } } })),
      ),
    )
    const touched = all(known.provisions).filter(({ id }) => ids.has(id))
    // a call for consensus on it may be void now, which the whole draft says
    if (touched.length < ids.size || touched.some(({ call }) => call) || onItsWay()) return false
    queries.setQueryData<DraftView>(queryKey, (draft) => draft && withThose(draft, fresh as ProvisionView[], seq))
    return true
  } catch {
    return false
  }
}

/** The draft with some provisions as they are now, after the entry of that number. */
export function withThose(draft: DraftView, fresh: readonly ProvisionView[], seq: number): DraftView {
  const by = new Map(fresh.map((provision) => [provision.id, provision]))
  const before = all(draft.provisions).filter(({ id }) => by.has(id))
  return {
    ...draft,
    seq: Math.max(draft.seq, seq),
    brackets: draft.brackets + count(fresh) - count(before),
    provisions: all(draft.provisions).map((provision) => by.get(provision.id) ?? provision),
  }
}

const count = (provisions: readonly ProvisionView[]) => provisions.reduce((n, { pieces }) => n + bracketIds(pieces).length, 0)

async function provisionOf(draft: DraftView, forum: string, subject: string): Promise<string> {
  const [kind, id = ''] = subject.split('/', 2)
  if (kind === 'provision') return id
  const there = all(draft.provisions).find(({ brackets }) => all(brackets).some((bracket) => bracket.id === id))
  if (there) return there.id
  const bracket = await bodyOf(api.GET('/api/forums/{forum}/brackets/{bracket}', { params: { path: { forum, bracket: id } } }))
  return bracket.provision
}
