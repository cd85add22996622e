import { useQuery } from '@tanstack/react-query'
import { invitations, type OpenInvitation } from '../api/setUp'
import { all } from '../api/views'
import { CsvLink } from '../shared/CsvLink'
import { useBody, useForum, useWho } from '../shared/ForumContext'
import { T, useTIfAny, type Key } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Tag } from '../shared/Tag'

/** The invitations nobody has claimed, and where their letters stand. */
export function OpenInvitations() {
  const { id } = useForum()
  const query = useQuery(invitations(id))
  return (
    <>
      <h3>
        <T k="open-invitations" />
      </h3>
      <Loaded query={query}>
        {(view) => (
          <>
            <p className="small quiet">
              <T k={view.accounts ? 'open-invitations.accounts' : view.mailing ? 'open-invitations.mailing' : 'open-invitations.no-mail'} />
            </p>
            <List list={all(view.invitations) as OpenInvitation[]} />
          </>
        )}
      </Loaded>
    </>
  )
}

function List({ list }: { list: readonly OpenInvitation[] }) {
  if (list.length === 0) {
    return (
      <p>
        <T k="open-invitations.none" />
      </p>
    )
  }
  return (
    <details open={list.length < 12}>
      <summary>
        <T k="open-invitations.count" count={list.length} />
      </summary>
      <ul className="plain rows">
        {list.map((one) => (
          <Row one={one} key={one.invitation} />
        ))}
      </ul>
      <CsvLink of="invitations/table.csv" />
    </details>
  )
}

function Row({ one }: { one: OpenInvitation }) {
  const who = useWho()
  const body = useBody()
  const say = useTIfAny()
  const state = one.letter === 'waiting' && one.waitsFor ? `away-${one.waitsFor}` : one.letter
  return (
    <li className="row">
      <b>{one.delegation ? who(one.delegation) : body(one.body ?? '')}</b>{' '}
      {one.office ? say(`office.${one.office}`, one.office) : say(`role.${one.role}`, one.role ?? '')}{' '}
      {state && (
        <Tag tone={one.letter === 'sent' ? 'good' : one.letter === 'given-up' ? 'stop' : 'warn'}>
          <T k={`letter.${state}` as Key} />
        </Tag>
      )}
    </li>
  )
}
