import { Link } from 'wouter'
import { useBody, useForum } from './ForumContext'
import { useTIfAny } from './i18n'
import { useNumber } from './useNumber'

// what is asked of a provision is about the provision
const OF_PROVISION = ['provision', 'reopening']

const PAGES: Record<string, (id: string) => string> = {
  adopted: () => 'adopted',
  amendment: (id) => `draft#${id}`,
  bracket: (id) => `draft#${id}`,
  challenge: () => '#challenges',
  'consensus-call': (id) => `consensus-calls#${id}`,
  division: () => 'polls#before',
  draft: () => 'draft',
  citation: () => 'citations',
  concern: () => 'recommendations#concerns',
  item: () => 'recommendations#items',
  feedback: () => 'feedback',
  reopening: (id) => `draft#p-${id}`,
  'public-comment': () => 'comment-periods',
  'public-comments': () => 'comment-periods',
  poll: (id) => `polls/${id}`,
  proposal: (id) => `proposals/${id}`,
  provision: (id) => `draft#p-${id}`,
  recommendation: (id) => `recommendations/${id}`,
  roster: () => 'delegations',
  signature: () => 'signature',
  term: (id) => `terms/${id}`,
  'temperature-check': (id) => `temperature-checks/${id}`,
}

/** What an act is about, by name: `provision/3A` is “provision 3A”. */
export function useSubject() {
  const body = useBody()
  const say = useTIfAny()
  const number = useNumber(true)
  return (of: string): string => {
    const [kind = '', id = ''] = of.split('/', 2)
    const named = kind === 'body' ? body(id) : OF_PROVISION.includes(kind) ? number(id) : id
    return say(`subject.${kind}`, of, { id: named })
  }
}

/** What an act is about, by name, and with a link where there is a page: `proposal/27`, `poll/poll-3`. */
export function Subject({ of, linked = true }: { of: string; linked?: boolean }) {
  const { id: forum } = useForum()
  const body = useBody()
  const say = useTIfAny()
  const [kind = '', id = ''] = of.split('/', 2)
  const ofProvision = OF_PROVISION.includes(kind)
  const number = useNumber(ofProvision)
  const name = say(`subject.${kind}`, of, { id: kind === 'body' ? body(id) : ofProvision ? number(id) : id })
  const page = PAGES[kind]?.(id)
  return page && linked ? <Link href={`/forums/${forum}/${page}`}>{name}</Link> : <>{name}</>
}
