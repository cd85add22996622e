import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { charter, proposals } from '../api/queries'
import { all } from '../api/views'
import { useBody, useForum } from './ForumContext'
import { useName, useTIfAny } from './i18n'
import { useNumber } from './useNumber'

// what is asked of a provision is about the provision
const OF_PROVISION = ['provision', 'reopening']

const PAGES: Record<string, (id: string) => string> = {
  adopted: () => 'adopted',
  amendment: (id) => `draft#${id}`,
  bracket: (id) => `draft#${id}`,
  challenge: () => '#challenges',
  charter: (id) => `charter#${id}`,
  'consensus-call': (id) => `consensus-calls#${id}`,
  division: () => 'polls#before',
  draft: () => 'draft',
  citation: () => 'citations',
  concern: () => 'recommendations#concerns',
  item: () => 'recommendations#items',
  feedback: () => 'feedback',
  reconsideration: (id) => `polls/${id}`,
  reopening: (id) => `draft#p-${id}`,
  'public-comment': () => 'comment-periods',
  'public-comments': () => 'comment-periods',
  poll: (id) => `polls/${id}`,
  proposal: (id) => `proposals/${id}`,
  provision: (id) => `draft#p-${id}`,
  recommendation: (id) => `recommendations/${id}`,
  reservation: () => 'draft',
  roster: () => 'delegations',
  session: (id) => `sessions/${id}`,
  signature: () => 'signature',
  term: (id) => `terms/${id}`,
  'temperature-check': (id) => `temperature-checks/${id}`,
}

/** What an act is about, by name: `provision/3A` is “provision 3A”, `motion/close-debate` as the charter calls it. */
export function useSubject(of = '') {
  const { id: forum, view } = useForum()
  const body = useBody()
  const nameOf = useName()
  const say = useTIfAny()
  const number = useNumber(of === '' || OF_PROVISION.includes(of.split('/')[0] ?? ''))
  const { data: papers } = useQuery({ ...proposals(forum), enabled: of.startsWith('proposal/') })
  const { data: rules } = useQuery({ ...charter(forum), enabled: of.startsWith('motion/') || of.startsWith('rule/') })
  const named = (what: string): string => {
    const [kind = '', id = '', within] = what.split('/', 3)
    // that a rule apply to a text
    if (kind === 'rule' && within) {
      const title = all(rules?.decides?.byVote).find(({ rule }) => rule === id)?.title
      return say('subject.rule', what, { id: named(what.split('/').slice(2).join('/')), rule: nameOf(title, id) })
    }
    // one raised in a meeting, by its number there
    if (kind === 'motion' && within) return say('subject.motion-in', what, { id: within })
    if (kind === 'session') return all(view.sessions).find((one) => one.id === id)?.title ?? say('subject.session', what, { id })
    if (kind === 'motion') return nameOf(all(rules?.motions).find(({ motion }) => motion === id)?.title, id)
    const symbol = kind === 'proposal' && all(papers).find((one) => one.id === id)?.symbol
    if (symbol) return symbol
    return say(`subject.${kind}`, what, { id: kind === 'body' ? body(id) : OF_PROVISION.includes(kind) ? number(id) : id })
  }
  return named
}

/** What an act is about, by name, and with a link where there is a page: `proposal/27`, `poll/poll-3`. */
export function Subject({ of, linked = true }: { of: string; linked?: boolean }) {
  const { id: forum } = useForum()
  const name = useSubject(of)(of)
  const [kind = '', id = ''] = of.split('/', 2)
  const page = PAGES[kind]?.(id)
  return page && linked ? <Link href={`/forums/${forum}/${page}`}><bdi>{name}</bdi></Link> : <bdi>{name}</bdi>
}
