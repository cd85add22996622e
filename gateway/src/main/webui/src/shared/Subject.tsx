import { Link } from 'wouter'
import { useBody, useForum } from './ForumContext'
import { useTIfAny } from './i18n'

const PAGES: Record<string, (id: string) => string> = {
  adopted: () => 'adopted',
  bracket: (id) => `draft#${id}`,
  challenge: () => '#challenges',
  'consensus-call': (id) => `consensus-calls#${id}`,
  draft: () => 'draft',
  citation: () => 'citations',
  feedback: () => 'feedback',
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

/** What an act is about, by name, and with a link where there is a page: `proposal/27`, `poll/poll-3`. */
export function Subject({ of }: { of: string }) {
  const { id: forum } = useForum()
  const body = useBody()
  const say = useTIfAny()
  const [kind = '', id = ''] = of.split('/', 2)
  const name = say(`subject.${kind}`, of, { id: kind === 'body' ? body(id) : id })
  const page = PAGES[kind]?.(id)
  return page ? <Link href={`/forums/${forum}/${page}`}>{name}</Link> : <>{name}</>
}
