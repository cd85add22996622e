import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { draft } from '../../api/queries'
import { all } from '../../api/views'
import { useActing } from '../../delegate/Acting'
import { SwitchTo } from '../../delegate/ActingAs'
import { BodyTree } from '../../public/home/BodyTree'
import { useForum } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Page, Part } from '../../shared/Page'
import { Tag } from '../../shared/Tag'
import { Invite } from './Invite'
import { RosterImport } from './RosterImport'
import { SetUpBody } from './SetUpBody'

/** What the secretariat does before the first meeting, in the order in which it needs each other. */
export function SetUpPage() {
  const { id } = useForum()
  const { now } = useActing()
  const t = useT()
  return (
    <Page title={t('set-up.title')} lead={<T k="set-up.lead" />} over={{ to: `/forums/${id}`, name: t('nav.home') }}>
      {now?.kind === 'secretariat' ? (
        <Steps />
      ) : (
        <div className="note">
          <p>
            <T k="set-up.secretariat" />
          </p>
          <SwitchTo fit={({ kind }) => kind === 'secretariat'} />
        </div>
      )}
    </Page>
  )
}

function Steps() {
  const { id, view } = useForum()
  const t = useT()
  const { data: text } = useQuery(draft(id))
  const bodies = all(view.bodies)
  return (
    <>
      <Part title={t('set-up.roster')} id="roster" note={<Done when={view.delegations > 0} />}>
        <p>
          {view.delegations > 0 ? (
            <>
              <T k="set-up.roster.there" count={view.delegations} />{' '}
              <Link href={`/forums/${id}/delegations`}>
                <T k="nav.delegations" />
              </Link>
            </>
          ) : (
            <T k="set-up.roster.none" />
          )}
        </p>
        <RosterImport />
        <p>
          <Link href={`/forums/${id}/delegations/memberships`}>
            <T k="memberships.manage" />
          </Link>
        </p>
      </Part>
      <Part title={t('home.bodies')} id="bodies" note={<Done when={bodies.length > 0} />}>
        {bodies.length > 0 ? <BodyTree bodies={bodies} /> : <p><T k="set-up.bodies.none" /></p>}
        <div className="press-row">
          <SetUpBody />
        </div>
        <p>
          <Link href={`/forums/${id}/groups`}>
            <T k="set-up.groups" />
          </Link>
        </p>
      </Part>
      <Part title={t('set-up.people')} id="people" note={<Done when={bodies.some(({ officers }) => all(officers).length > 0)} />}>
        <p>
          <T k="set-up.people.meaning" />
        </p>
        <Invite />
      </Part>
      <Part title={t('set-up.text')} id="text" note={<Done when={text !== undefined} />}>
        <p>
          {text ? (
            <>
              <T k="import.there" title={text.title} />{' '}
              <Link href={`/forums/${id}/draft`}>
                <T k="nav.draft" />
              </Link>
            </>
          ) : (
            <Link href={`/forums/${id}/draft/import`}>
              <T k="import.title" />
            </Link>
          )}
        </p>
        <p>
          <Link href={`/forums/${id}/documents`}>
            <T k="set-up.register" />
          </Link>
        </p>
      </Part>
    </>
  )
}

function Done({ when }: { when: boolean }): ReactNode {
  return when ? (
    <Tag tone="good">
      <T k="set-up.done" />
    </Tag>
  ) : (
    <Tag>
      <T k="set-up.to-do" />
    </Tag>
  )
}
