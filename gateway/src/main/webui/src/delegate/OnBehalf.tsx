import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { acts } from '../api/acts'
import { negotiatingGroups } from '../api/queries'
import { all } from '../api/views'
import { ActForm } from '../shared/ActForm'
import { ChooseOne } from '../shared/Fields'
import { useForum } from '../shared/ForumContext'
import { T, useName, useT } from '../shared/i18n'
import { Ask } from '../shared/Press'
import { useActing } from './Acting'
import { useAct } from './useAct'

/** Says that one's own act, such as `proposal/27`, was made on behalf of a group one may speak for. */
export function OnBehalf({ subject }: { subject: string }) {
  const { id } = useForum()
  const t = useT()
  const { now } = useActing()
  const { data } = useQuery({ ...negotiatingGroups(id), enabled: now?.kind === 'seat' })
  const own = all(data).filter(
    ({ members, acts: done }) => all(members).some((one) => one.delegation === now?.delegation && !one.until) && !all(done).some((one) => one.subject === subject),
  )
  if (now?.kind !== 'seat' || own.length === 0) return null
  return (
    <Ask small label={<T k="on-behalf" />} title={t('on-behalf')}>
      {(close) => <Form subject={subject} groups={own} done={close} />}
    </Ask>
  )
}

function Form({ subject, groups, done }: { subject: string; groups: readonly { id: string; names?: Record<string, string> }[]; done: () => void }) {
  const t = useT()
  const nameOf = useName()
  const [group, setGroup] = useState(groups.length === 1 ? groups[0]?.id : undefined)
  const act = useAct(acts.declareOnBehalf)
  return (
    <ActForm act={act} send={() => (group ? act.run(group, subject) : undefined)} done={done} label={<T k="on-behalf" />}>
      <p>
        <T k="on-behalf.meaning" />
      </p>
      <ChooseOne label={t('on-behalf.group')} value={group} onChange={setGroup} options={groups.map(({ id, names }) => ({ value: id, label: nameOf(names, id) }))} />
    </ActForm>
  )
}
