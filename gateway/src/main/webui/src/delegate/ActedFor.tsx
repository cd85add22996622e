import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { negotiatingGroups } from '../api/queries'
import { all, type NegotiatingGroupView } from '../api/views'
import { useForum } from '../shared/ForumContext'
import { T, useName, useT } from '../shared/i18n'
import { Ask } from '../shared/Press'
import { Who } from '../shared/Who'
import { useActing } from './Acting'
import { Dissociate } from './GroupActs'
import { OnBehalf } from './OnBehalf'

/**
 * On whose behalf an act was made, and who does not stand behind it: for all to read, with the way
 * for its author to say so and for each member to dissociate itself.
 *
 * @param subject the act, such as `bracket/b3`
 * @param own whether who reads made it
 */
export function ActedFor({ subject, own }: { subject: string; own: boolean }) {
  const { id } = useForum()
  const { data } = useQuery(negotiatingGroups(id))
  return (
    <>
      {all(data).map((group) => (
        <ForGroup group={group} subject={subject} key={group.id} />
      ))}
      {own && all(data).length > 0 && <OnBehalf subject={subject} />}
    </>
  )
}

function ForGroup({ group, subject }: { group: NegotiatingGroupView; subject: string }) {
  const { id } = useForum()
  const nameOf = useName()
  const act = all(group.acts).find((one) => one.subject === subject)
  if (!act) return null
  return (
    <div className="small">
      <T k="proposal.on-behalf" group={<Link href={`/forums/${id}/negotiating-groups#${group.id}`}>{nameOf(group.names, group.id)}</Link>} />
      {all(act.dissociated).length > 0 && (
        <>
          {' '}
          <T k="proposal.dissociated" />{' '}
          {all(act.dissociated).map(({ delegation }, i) => (
            <span key={delegation}>
              {i > 0 && ', '}
              <Who is={delegation} />
            </span>
          ))}
        </>
      )}{' '}
      <DissociateFrom group={group} subject={subject} />
    </div>
  )
}

/** A member of the group that did not make the act may say that it does not stand behind it. */
export function DissociateFrom({ group, subject }: { group: NegotiatingGroupView; subject: string }) {
  const t = useT()
  const { now } = useActing()
  const act = all(group.acts).find((one) => one.subject === subject)
  const delegation = now?.kind === 'seat' ? now.delegation : undefined
  const member = all(group.members).some((one) => one.delegation === delegation && !one.until)
  if (!act || !member || act.delegation === delegation || all(act.dissociated).some((one) => one.delegation === delegation)) return null
  return (
    <Ask small label={<T k="groups.dissociate" />} title={t('groups.dissociate')}>
      {(close) => <Dissociate group={group.id} subjects={[subject]} done={close} />}
    </Ask>
  )
}
