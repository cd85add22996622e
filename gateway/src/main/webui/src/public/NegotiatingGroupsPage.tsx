import { useQuery } from '@tanstack/react-query'
import { negotiatingGroups } from '../api/queries'
import { all, type NegotiatingGroupView } from '../api/views'
import { CreateGroup } from '../delegate/CreateGroup'
import { NameSpokesperson } from '../delegate/NameSpokesperson'
import { GroupActs } from '../delegate/GroupActs'
import { useForum } from '../shared/ForumContext'
import { T, useName, useT } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page, Part } from '../shared/Page'
import { Subject } from '../shared/Subject'
import { When } from '../shared/When'
import { Who } from '../shared/Who'
import { Quoted } from '../shared/Quoted'

/** Delegations that act together for a time: who is in, who speaks, what was done in their name. */
export function NegotiatingGroupsPage() {
  const { id } = useForum()
  const t = useT()
  return (
    <Page title={t('groups.title')} lead={<T k="groups.lead" />} over={{ to: `/forums/${id}/proposals`, name: t('proposals.title') }} aside={<CreateGroup />}>
      <Loaded query={useQuery(negotiatingGroups(id))}>
        {(list) =>
          all(list).length === 0 ? (
            <p className="empty">
              <T k="groups.none" />
            </p>
          ) : (
            all(list).map((group) => <Group group={group} key={group.id} />)
          )
        }
      </Loaded>
    </Page>
  )
}

function Group({ group }: { group: NegotiatingGroupView }) {
  const name = useName()
  const inside = all(group.members).filter(({ until }) => !until)
  const gone = all(group.members).filter(({ until }) => until)
  return (
    <Part title={name(group.names, group.id)} id={group.id} note={<T k="groups.members" count={inside.length} />}>
      <div className="press-row">
        <GroupActs group={group} />
        <NameSpokesperson group={group} />
      </div>
      <ul className="plain members">
        {inside.map(({ delegation, from }) => (
          <li key={delegation}>
            <Who is={delegation} />{' '}
            <span className="small quiet">
              <T k="groups.since" /> <When at={from} />
            </span>
          </li>
        ))}
        {gone.map(({ delegation, until, reason }) => (
          <li key={`${delegation}${until}`} className="quiet">
            <Who is={delegation} />{' '}
            <span className="small">
              <T k="groups.left" /> <When at={until} /> {reason && <Quoted>{reason}</Quoted>}
            </span>
          </li>
        ))}
      </ul>
      <Speakers group={group} />
      <Acts group={group} />
    </Part>
  )
}

function Speakers({ group }: { group: NegotiatingGroupView }) {
  if (all(group.spokespersons).length === 0) return null
  return (
    <>
      <h3>
        <T k="groups.speakers" />
      </h3>
      <ul>
        {all(group.spokespersons).map(({ item, delegation }) => (
          <li key={item ?? ''}>
            <Who is={delegation} /> {item && (
              <>
                · <Subject of={item} />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function Acts({ group }: { group: NegotiatingGroupView }) {
  if (all(group.acts).length === 0) return null
  return (
    <>
      <h3>
        <T k="groups.acts" />
      </h3>
      <ul className="plain rows">
        {all(group.acts).map(({ subject, delegation, at, dissociated }) => (
          <li className="row" key={subject}>
            <p>
              <Subject of={subject} />{' '}
              <Who is={delegation} /> <When at={at} />
            </p>
            {all(dissociated).map((member) => (
              <p className="small" key={member.delegation}>
                <Who is={member.delegation ?? ''} /> <T k="groups.dissociated" /> {member.reason && <Quoted>{member.reason}</Quoted>}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
