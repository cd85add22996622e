import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { forum, roster } from '../api/queries'
import { all, type BodyView, type Delegation, type ForumView } from '../api/views'
import { useName, useTIfAny } from './i18n'
import { useNamed } from './states'

interface ForumHere {
  id: string
  view: ForumView
  delegations: ReadonlyMap<string, Delegation>
  bodies: ReadonlyMap<string, BodyView>
}

const Here = createContext<ForumHere | undefined>(undefined)

/** The forum whose pages these are. */
export function useForum(): ForumHere {
  const here = useContext(Here)
  if (!here) throw new Error('outside a forum')
  return here
}

/** Gives the pages of a forum its roster and bodies, by code and id. */
export function ForumProvider({ view, children }: { view: ForumView; children: ReactNode }) {
  const people = useNamed(useQuery(roster(view.id)).data)
  const here = useMemo(
    () => ({
      id: view.id,
      view,
      delegations: new Map(people.map((delegation) => [delegation.code, delegation])),
      bodies: new Map(all(view.bodies).map((body) => [body.id, body])),
    }),
    [view, people],
  )
  return <Here value={here}>{children}</Here>
}

export const useForumView = (id: string) => useQuery(forum(id))

/** The delegation's code in a seat's id: `FRA` in `states.FRA`. */
export function delegationOf(seat: string): string {
  return seat.slice(seat.lastIndexOf('.') + 1)
}

/**
 * Names whoever the record names: a seat, a delegation, a group (`group:civil-society`), an office
 * (`chair:wg-5-1`), the secretariat, or the text itself; or says a delegation's name in another
 * language in the reader's own.
 */
export function useWho() {
  const here = useContext(Here)
  const nameOf = useName()
  const say = useTIfAny()
  return (who: string): string => {
    if (!here || !who) return who
    const [kind, rest] = who.split(':', 2) as [string, string | undefined]
    const place = (id: string) => {
      const found = [...all(here.view.chambers), ...all(here.view.advisoryGroups)].find((p) => p.id === id)
      return found ? nameOf(found.title, id) : id
    }
    if (rest === undefined) {
      if (who === 'text' || who === 'secretariat' || who === 'house') return say(`who.${who}`, who)
      const code = delegationOf(who)
      const found = here.delegations.get(code) ?? [...here.delegations.values()].find(({ names }) => Object.values(names ?? {}).includes(who))
      return nameOf(found?.names, who === 'the text' ? say('who.text', who) : found ? code : who.includes('.') ? code : who)
    }
    if (kind === 'observer') return nameOf(here.delegations.get(rest)?.names, rest)
    if (kind === 'seat') return nameOf(here.delegations.get(delegationOf(rest))?.names, rest)
    if (kind === 'group') return place(rest)
    const [body = rest, keyedBy] = rest.split(' keyed-by ')
    const office = say(`office-of.${kind}`, who, { body: nameOf(here.bodies.get(body)?.names, body) })
    return keyedBy ? say(`keyed-by.${keyedBy}`, office, { office }) : office
  }
}

export function usePlace() {
  const here = useContext(Here)
  const nameOf = useName()
  const say = useTIfAny()
  return (id: string): string => {
    const found = [...all(here?.view.chambers), ...all(here?.view.advisoryGroups)].find((place) => place.id === id)
    return found ? nameOf(found.title, id) : say(`region.${id}`, say(`class.${id}`, id))
  }
}

/** A body's name in the reader's language, by its id or by a name that it has in any other. */
export function useBody() {
  const here = useContext(Here)
  const nameOf = useName()
  const place = usePlace() // of an advisory group's chair
  return (id: string) => {
    const found = here?.bodies.get(id) ?? [...(here?.bodies.values() ?? [])].find(({ names }) => Object.values(names ?? {}).includes(id))
    return nameOf(found?.names, place(id))
  }
}

/** The body a provision is with: the plenary, until another takes it up. */
export function useWithBody() {
  const { bodies } = useForum()
  return ({ body }: { body?: string }): string => body ?? [...bodies.values()].find(({ parent }) => !parent)?.id ?? ''
}
