import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { forgetEarly } from '../api/early'
import { openFeed } from './feed'
import type { Notice, Standing } from './messages'
import { hear, over } from './previews'
import { isSmall, refreshed } from './refreshed'
import { sinceRead } from './sinceRead'
import { moved, touched } from './touched'

const GATHER = 120
const AT_LEISURE = 10_000
const ASK_ANYWAY = 10_000
const LOST_AFTER = 3_000

interface Gathered {
  timer?: ReturnType<typeof setTimeout>
  parts: Set<string>
  /** what acts were about that change one provision each */
  subjects: Set<string>
  /** the last entry they are of */
  seq: number
}

/** What is computed from all of it, and since when it waits. */
interface Waiting {
  timer?: ReturnType<typeof setTimeout>
  parts: Set<string>
}

const nothing = (): Gathered => ({ parts: new Set(), subjects: new Set(), seq: 0 })

const Live = createContext<Standing>('connecting')

/** How the live feed stands; `lost` only once it has been so for some seconds. */
export const useLive = () => useContext(Live)

/** Keeps what is on screen of a forum as new as its record, live or, failing that, by asking. */
export function LiveProvider({ forum, children }: { forum: string; children: ReactNode }) {
  const queries = useQueryClient()
  const [standing, setStanding] = useState<Standing>('connecting')
  const late = useLater(standing !== 'open', LOST_AFTER)
  // without a network the feed does not always know that it has ended
  const lost = useNetwork() ? late : true
  const gathered = useRef<Gathered>(nothing())
  const computed = useRef<Waiting>({ parts: new Set() })

  const refresh = useMemo(() => {
    const again = (stale: (part: string) => boolean) =>
      void queries.invalidateQueries({ predicate: ({ queryKey: [f, part] }) => f === forum && stale(part as string) })
    const compute = () => {
      const { parts } = computed.current
      computed.current = { parts: new Set() }
      again((part) => parts.has(part))
    }
    const flush = () => {
      const { parts, subjects, seq } = gathered.current
      gathered.current = nothing()
      const whole = parts.has('*')
      again((part) => whole || parts.has(part))
      // a draft is long and an act is short: only what it touched is read again
      if (subjects.size > 0 && !whole && !parts.has('draft')) {
        void refreshed(queries, forum, subjects, seq).then((enough) => !enough && again((part) => part === 'draft'))
      }
    }
    return (parts: string[], subject?: string, seq = 0) => {
      for (const part of moved(parts)) computed.current.parts.add(part)
      if (computed.current.parts.size > 0) computed.current.timer ??= setTimeout(compute, AT_LEISURE)
      for (const part of parts) if (!subject || part !== 'draft') gathered.current.parts.add(part)
      if (subject) gathered.current.subjects.add(subject)
      gathered.current.seq = Math.max(gathered.current.seq, seq)
      // a burst of entries is one fetch
      gathered.current.timer ??= setTimeout(flush, GATHER)
    }
  }, [forum, queries])

  useEffect(() => {
    let before: Standing = 'connecting'
    const heard = (notice: Notice) => {
      if (notice.forum !== forum) return
      const parts = touched(notice.type)
      const { type, subject } = notice
      if (type.startsWith('wording.') && subject?.startsWith('provision/')) over(forum, subject.slice('provision/'.length))
      refresh(parts === 'all' ? ['*'] : parts, isSmall(type, subject) ? subject : undefined, notice.seq)
    }
    const feed = openFeed((said) => {
      if (!('standing' in said)) forgetEarly()
      if ('notice' in said) heard(said.notice)
      else if ('reset' in said) refresh(['*'])
      else if ('typed' in said) {
        if (said.typed.forum === forum) hear(forum, said.typed.state)
      }
      else if ('state' in said) {
        if (said.state.forum === forum) refresh([said.state.subject.startsWith('poll/') ? 'polls' : '*'])
      }
      else {
        // what happened between reading and listening was not heard
        if (said.standing === 'open' && before !== 'open') {
          if (before === 'connecting') void sinceRead(queries, forum).then(refresh)
          else refresh(['*'])
        }
        before = said.standing
        setStanding(said.standing)
      }
    })
    feed.follow([forum])
    return () => {
      feed.follow([])
      // what happens from now on is not heard: whoever comes back reads it again
      void queries.invalidateQueries({ queryKey: [forum], refetchType: 'none' })
    }
  }, [forum, queries, refresh])

  useEffect(() => {
    if (!lost) return
    const asking = setInterval(() => refresh(['*']), ASK_ANYWAY)
    return () => clearInterval(asking)
  }, [lost, refresh])

  return <Live value={lost ? 'lost' : standing === 'open' ? 'open' : 'connecting'}>{children}</Live>
}

/** Whether the device has a network at all. */
function useNetwork(): boolean {
  return useSyncExternalStore(onNetwork, () => navigator.onLine)
}

function onNetwork(changed: () => void) {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}

function useLater(condition: boolean, after: number) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (!condition) {
      setHeld(false)
      return
    }
    const timer = setTimeout(() => setHeld(true), after)
    return () => clearTimeout(timer)
  }, [condition, after])
  return held
}
