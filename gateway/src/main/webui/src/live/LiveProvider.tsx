import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { openFeed } from './feed'
import type { Notice, Standing } from './messages'
import { touched } from './touched'

const GATHER = 120
const ASK_ANYWAY = 10_000
const LOST_AFTER = 3_000

const Live = createContext<Standing>('connecting')

/** How the live feed stands; `lost` only once it has been so for some seconds. */
export const useLive = () => useContext(Live)

/** Keeps what is on screen of a forum as new as its record, live or, failing that, by asking. */
export function LiveProvider({ forum, children }: { forum: string; children: ReactNode }) {
  const queries = useQueryClient()
  const [standing, setStanding] = useState<Standing>('connecting')
  const lost = useLater(standing !== 'open', LOST_AFTER)
  const gathered = useRef<{ timer?: ReturnType<typeof setTimeout>; parts: Set<string> }>({ parts: new Set() })

  const refresh = useMemo(() => {
    const flush = () => {
      const { parts } = gathered.current
      gathered.current = { parts: new Set() }
      const whole = parts.has('*')
      void queries.invalidateQueries({
        predicate: ({ queryKey: [f, part] }) => f === forum && (whole || parts.has(part as string)),
      })
    }
    return (parts: string[]) => {
      for (const part of parts) gathered.current.parts.add(part)
      // a burst of entries is one fetch
      gathered.current.timer ??= setTimeout(flush, GATHER)
    }
  }, [forum, queries])

  useEffect(() => {
    let before: Standing = 'connecting'
    const heard = (notice: Notice) => {
      if (notice.forum !== forum) return
      const parts = touched(notice.type)
      refresh(parts === 'all' ? ['*'] : parts)
    }
    const feed = openFeed((said) => {
      if ('notice' in said) heard(said.notice)
      else if ('reset' in said) refresh(['*'])
      else if ('state' in said) {
        if (said.state.forum === forum) refresh([said.state.subject.startsWith('poll/') ? 'polls' : '*'])
      }
      else {
        if (said.standing === 'open' && before === 'lost') refresh(['*'])
        before = said.standing
        setStanding(said.standing)
      }
    })
    feed.follow([forum])
    return () => feed.follow([])
  }, [forum, refresh])

  useEffect(() => {
    if (!lost) return
    const asking = setInterval(() => refresh(['*']), ASK_ANYWAY)
    return () => clearInterval(asking)
  }, [lost, refresh])

  return <Live value={standing === 'open' ? 'open' : lost ? 'lost' : 'connecting'}>{children}</Live>
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
