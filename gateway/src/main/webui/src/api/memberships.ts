import { queryOptions } from '@tanstack/react-query'
import type { By } from './acts'
import { acting, api, bodyOf } from './client'
import { fileBody } from './files'

/** Who acts through whom, and which seats a group says decide for it. */
const at = (forum: string) => ({ params: { path: { forum } } })
const of = (forum: string, group: string) => ({ params: { path: { forum, group } } })

export const memberships = (f: string) =>
  queryOptions({ queryKey: [f, 'roster', 'memberships'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/memberships', at(f))) })

export const groupRoster = (f: string, group: string) =>
  queryOptions({
    queryKey: [f, 'roster', 'of-group', group],
    queryFn: () => bodyOf(api.GET('/api/forums/{forum}/advisory-groups/{group}/own-roster', of(f, group))),
  })

/** A table of memberships as it would be imported, or imported. */
export const takeMemberships = (by: By, file: File, preview: boolean) =>
  bodyOf(
    api.POST('/api/forums/{forum}/memberships', {
      params: { path: { forum: by.forum }, query: { preview } },
      headers: { ...acting(by.as, by.key), 'Content-Type': 'text/csv' },
      ...fileBody(file),
    }),
  )

export const keepRoster = (by: By, group: string, seats: string[]) =>
  api.PUT('/api/forums/{forum}/advisory-groups/{group}/own-roster', {
    ...of(by.forum, group),
    headers: acting(by.as, by.key),
    body: { seats },
  })
