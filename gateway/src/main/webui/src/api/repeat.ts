import type { By } from './acts'
import { acting, api } from './client'

const on = (forum: string, poll: string) => ({ params: { path: { forum, poll } } })

/** What follows a count: the casting vote, and taking a decided matter again. */
export const repeatActs = {
  cast: (by: By, poll: string, choice: 'yes' | 'no') =>
    api.POST('/api/forums/{forum}/polls/{poll}/casting-vote', { ...on(by.forum, poll), headers: acting(by.as, by.key), body: { choice } }),

  move: (by: By, poll: string) =>
    api.POST('/api/forums/{forum}/polls/{poll}/reconsideration', { ...on(by.forum, poll), headers: acting(by.as, by.key) }),
}
