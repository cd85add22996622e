import { queryOptions } from '@tanstack/react-query'
import type { By } from './acts'
import { acting, api, bodyOf } from './client'
import { keepFile } from './files'

const at = (forum: string) => ({ params: { path: { forum } } })

/** Delegations that vote and sign for others. */
export const transfers = (f: string) =>
  queryOptions({ queryKey: [f, 'polls', 'transfers'], queryFn: () => bodyOf(api.GET('/api/forums/{forum}/transfers-of-powers', at(f))) })

export const powersActs = {
  transfer: async (by: By, from: string, to: string, file: File) => {
    const { sha256 } = await keepFile(by, file)
    return api.POST('/api/forums/{forum}/transfers-of-powers', {
      ...at(by.forum),
      headers: acting(by.as, by.key),
      body: { from, to, fileName: file.name, sha256 },
    })
  },

  end: (by: By, transfer: string) =>
    api.DELETE('/api/forums/{forum}/transfers-of-powers/{transfer}', {
      params: { path: { forum: by.forum, transfer } },
      headers: acting(by.as, by.key),
    }),
}
