import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Link } from 'wouter'
import { type Notice, noticeActs, notices } from '../../api/notices'
import { session } from '../../api/queries'
import { all } from '../../api/views'
import { T, type Key, useName, useT } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { Page, Part } from '../../shared/Page'
import { Tag } from '../../shared/Tag'
import { Until } from '../../shared/Until'
import { When } from '../../shared/When'
import { WishForm } from './WishForm'

/** What one was told, in all forums, newest first, and how one wants to be told. */
export function NoticesPage() {
  const t = useT()
  const { data: who } = useQuery(session())
  const signedIn = who?.signedIn === true
  const query = useQuery({ ...notices(), enabled: signedIn })
  if (who && !signedIn) return <Page title={t('notices.title')} lead={<T k="notices.sign-in" />} />
  return (
    <Page title={t('notices.title')} over={{ to: '/', name: t('forums.title') }} lead={<T k="notices.lead" />}>
      <Loaded query={query}>{(mine) => <Told list={all(mine.notices) as Notice[]} unread={mine.unread} />}</Loaded>
      <Part title={t('notices.wish')} id="wish">
        <WishForm />
      </Part>
    </Page>
  )
}

function Told({ list, unread }: { list: readonly Notice[]; unread: number }) {
  const queries = useQueryClient()
  const read = useMutation({
    mutationFn: noticeActs.read,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['-', 'notices'] }),
  })
  const newest = list[0]?.id
  useEffect(() => {
    // what was on screen for a moment has been read; it stays marked until one comes back
    if (!newest || unread === 0) return
    const seen = setTimeout(() => read.mutate(newest), 4_000)
    return () => clearTimeout(seen)
  }, [newest, unread, read.mutate])
  if (list.length === 0) {
    return (
      <p className="empty">
        <T k="notices.none" />
      </p>
    )
  }
  return (
    <ul className="plain rows">
      {list.map((one) => (
        <Row notice={one} opened={() => newest && read.mutate(newest)} key={one.id} />
      ))}
    </ul>
  )
}

function Row({ notice, opened }: { notice: Notice; opened: () => void }) {
  const nameOf = useName()
  return (
    <li className="row">
      <p className="row-head">
        <Link href={`/forums/${encodeURIComponent(notice.forum)}/me`} onClick={opened}>
          <b>
            {notice.reason !== 'new' && (
              <>
                <T k={`notices.${notice.reason}` as Key} />:{' '}
              </>
            )}
            <T k={`task.${notice.sort}` as Key} count={notice.count} />
          </b>
        </Link>{' '}
        {!notice.read && (
          <Tag tone="busy">
            <T k="notices.new" />
          </Tag>
        )}{' '}
        {notice.mail === 'given-up' && (
          <Tag tone="warn">
            <T k="notices.given-up" />
          </Tag>
        )}
      </p>
      {notice.about && <p>{notice.about}</p>}
      {notice.until && (
        <p>
          <Until at={notice.until} running={false} />
        </p>
      )}
      <p className="small quiet">
        {nameOf(notice.title, notice.forum)} · <When at={notice.at} />
      </p>
    </li>
  )
}
