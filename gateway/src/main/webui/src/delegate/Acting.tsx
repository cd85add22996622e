import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { me, session } from '../api/queries'
import { all } from '../api/views'

/** As whom one acts: a seat, an office in a body, an observer, or the secretariat. */
export interface Capacity {
  as: string
  kind: 'seat' | 'observer' | 'delegation' | 'office' | 'secretariat'
  seat?: string
  place?: string
  delegation?: string
  office?: string
  body?: string
}

interface Acting {
  /** whether one is signed in and it is known what one is here */
  known: boolean
  mine: Capacity[]
  now: Capacity | undefined
  choose: (as: string) => void
  /** the delegations one reads along with, without acting for them */
  reading: string[]
  /** all delegations one is of: acts for, or reads along with */
  delegations: string[]
}

const Acts = createContext<Acting>({ known: false, mine: [], now: undefined, choose: () => {}, reading: [], delegations: [] })

/** The reader's own seats and offices here, and the one they act as now. */
export const useActing = () => useContext(Acts)

/** Reads `seat:states.FRA`, `chair:wg-5-1` or `secretariat`. */
export function capacity(as: string): Capacity {
  const [kind = '', rest = ''] = as.split(':', 2)
  if (kind === 'seat') {
    const dot = rest.lastIndexOf('.')
    return { as, kind: 'seat', seat: rest, place: rest.slice(0, dot), delegation: rest.slice(dot + 1) }
  }
  if (kind === 'observer') return { as, kind: 'observer', delegation: rest }
  if (kind === 'delegation') return { as, kind: 'delegation', delegation: rest }
  return rest ? { as, kind: 'office', office: kind, body: rest } : { as, kind: 'secretariat' }
}

const kept = (forum: string) => `plenary.acting.${forum}`

/** Keeps as whom one acts in a forum, for as long as the browser's tab lives. */
export function ActingProvider({ forum, children }: { forum: string; children: ReactNode }) {
  const { data: who } = useQuery(session())
  const { data } = useQuery({ ...me(forum), enabled: who?.signedIn === true })
  const [chosen, setChosen] = useState(() => sessionStorage.getItem(kept(forum)))
  const acting = useMemo(() => {
    const mine = all(data?.capacities).map(capacity)
    const reading = all(data?.reading).map(({ delegation }) => delegation)
    return {
      reading,
      delegations: [...new Set([...mine.flatMap(({ delegation }) => delegation ?? []), ...reading])],
      known: data !== undefined,
      mine,
      now: mine.find(({ as }) => as === chosen) ?? mine[0],
      choose: (as: string) => {
        sessionStorage.setItem(kept(forum), as)
        setChosen(as)
      },
    }
  }, [data, chosen, forum])
  return <Acts value={acting}>{children}</Acts>
}

/** Whether one acts now as the moderator of a body, or keys for one. */
export function leads(now: Capacity | undefined, body: string): boolean {
  return now?.kind === 'office' && now.body === body && ['chair', 'vice-chair', 'secretary'].includes(now.office ?? '')
}

/** Whether one acts now in the chair of a body, which is more than to lead it: the secretary does not. */
export function chairs(now: Capacity | undefined, body: string | undefined): boolean {
  return now?.kind === 'office' && body !== undefined && now.body === body && ['chair', 'vice-chair'].includes(now.office ?? '')
}
