import type { GroupView } from '../../api/views'
import { chairs, useActing } from '../../delegate/Acting'
import { T, useName, useT } from '../../shared/i18n'
import { Ask } from '../../shared/Press'
import { NameMember } from './NameMember'
import { ReferForm } from './ReferForm'

/** Who may name the members of a closed group: the secretariat, its chair, the chair of the body above. */
export function useNames(group: GroupView): boolean {
  const { now } = useActing()
  return now?.kind === 'secretariat' || chairs(now, group.id) || chairs(now, group.parent)
}

/** What may be done with a closed group as a whole: name a member, refer provisions to it. */
export function GroupActs({ group }: { group: GroupView }) {
  const t = useT()
  const name = useName()(group.names, group.id)
  const { now } = useActing()
  const names = useNames(group)
  const refers = chairs(now, group.parent)
  if (!names && !refers) return null
  return (
    <div className="press-row">
      {refers && (
        <Ask weight="strong" label={<T k="refer" />} title={t('refer.title', { group: name })}>
          {(close) => <ReferForm group={group} done={close} />}
        </Ask>
      )}
      {names && !group.everySeat && (
        <Ask label={<T k="group.name-member" />} title={t('group.name-member.title', { group: name })}>
          {(close) => <NameMember group={group} done={close} />}
        </Ask>
      )}
    </div>
  )
}
