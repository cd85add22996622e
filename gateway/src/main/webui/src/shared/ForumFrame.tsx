import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { session } from '../api/queries'
import { all, type ForumView } from '../api/views'
import { ActingAs } from '../delegate/ActingAs'
import { ActingProvider, useActing } from '../delegate/Acting'
import { LiveBanner } from '../live/LiveBanner'
import { LiveProvider, useLive } from '../live/LiveProvider'
import { SetClock } from '../secretariat/SetClock'
import { ForumProvider, useForum, useForumView } from './ForumContext'
import { T, useName, useT, type Key } from './i18n'
import { Loaded } from './Loaded'
import { Page } from './Page'
import { When } from './When'

const PARTS: [string, Key][] = [
  ['', 'nav.home'],
  ['/draft', 'nav.draft'],
  ['/proposals', 'nav.proposals'],
  ['/documents', 'nav.documents'],
  ['/consensus-calls', 'nav.calls'],
  ['/polls', 'nav.polls'],
  ['/recommendations', 'nav.recommendations'],
  ['/adopted', 'nav.adopted'],
  ['/signature', 'nav.signature'],
  ['/delegations', 'nav.delegations'],
  ['/analysis', 'nav.analysis'],
  ['/record', 'nav.record'],
]

/** Pages that stand at addresses of their own, by the part that leads to them. */
const BELOW: Partial<Record<Key, readonly string[]>> = {
  'nav.draft': ['/drafts', '/groups', '/carry-overs'],
  'nav.proposals': ['/negotiating-groups'],
  'nav.documents': ['/programme'],
  'nav.polls': ['/temperature-checks'],
  'nav.record': ['/search'],
  'nav.analysis': ['/brackets', '/better-for-whom', '/preferences', '/what-if', '/citations', '/comment-periods', '/feedback', '/languages', '/terms'],
}

/** What surrounds every page of one forum. */
export function ForumFrame({ id, children }: { id: string; children: ReactNode }) {
  const query = useForumView(id)
  const t = useT()
  const view = query.data
  if (!view) {
    return (
      <Page title={t(query.error ? 'problem.title' : 'loading')}>
        <Loaded query={query}>{() => null}</Loaded>
      </Page>
    )
  }
  return (
    <ForumProvider view={view}>
      <ActingProvider forum={id}>
        <LiveProvider forum={id}>
          <ForumHead view={view} />
          {children}
        </LiveProvider>
      </ActingProvider>
    </ForumProvider>
  )
}

function ForumHead({ view }: { view: ForumView }) {
  const { now } = useActing()
  const signedIn = useQuery(session()).data?.signedIn === true
  const nameOf = useName()
  const t = useT()
  return (
    <section className="forum-head" aria-label={nameOf(view.title, view.id)}>
      {view.mode === 'rehearsal' && <Rehearsal />}
      <div className="forum-head-in">
        <p className="forum-title">
          <Link href={`/forums/${view.id}`}>{nameOf(view.title, view.id)}</Link>
          <LiveDot />
        </p>
        <ActingAs />
      </div>
      <nav className="forum-nav" aria-label={t('nav.label')}>
        <ul>
          {signedIn && <NavItem to={`/forums/${view.id}/me`} k="nav.my-desk" exact={false} />}
          {now?.kind === 'secretariat' && <NavItem to={`/forums/${view.id}/set-up`} k="set-up.title" exact />}
          {PARTS.map(([path, key]) => (
            <NavItem to={`/forums/${view.id}${path}`} k={key} exact={path === ''} key={path} />
          ))}
        </ul>
      </nav>
      <LiveBanner />
    </section>
  )
}

function NavItem({ to, k, exact }: { to: string; k: Key; exact: boolean }) {
  const [here] = useLocation()
  const { now } = useActing()
  const { id: forum } = useForum()
  const within = (path: string) => here === path || here.startsWith(`${path}/`)
  const current = exact ? here === to : within(to) || all(BELOW[k]).some((path) => within(`/forums/${forum}${path}`))
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    // on a narrow screen the list scrolls: the page one is on is in view
    const at = item.current
    const list = at?.parentElement
    if (!current || !at || !list) return
    const [mine, all] = [at.getBoundingClientRect(), list.getBoundingClientRect()]
    // no further than it must: what one comes from stays in reach
    if (mine.right > all.right) list.scrollBy({ left: mine.right - all.right + 16 })
    else if (mine.left < all.left) list.scrollBy({ left: mine.left - all.left - 16 })
    // who acts has parts of their own in the list, which move the others
  }, [current, now?.kind])
  return (
    <li ref={item}>
      <Link href={to} aria-current={current ? 'page' : undefined}>
        <T k={k} />
      </Link>
    </li>
  )
}

function Rehearsal() {
  const { view } = useForum()
  return (
    <p className="rehearsal">
      <b>
        <T k="rehearsal" />
      </b>{' '}
      <T k="rehearsal.clock" at={<When zoned at={view.clock ?? view.at} />} /> <SetClock />
    </p>
  )
}

function LiveDot() {
  const live = useLive()
  return (
    <span className={`live-dot ${live}`}>
      <T k={`live.${live}`} />
    </span>
  )
}
