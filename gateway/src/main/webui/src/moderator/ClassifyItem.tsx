import * as limits from '#limits'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { itemActs } from '../api/items'
import { charter } from '../api/queries'
import { all } from '../api/views'
import { chairs, useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { ChooseOne, Write } from '../shared/Fields'
import { useForum } from '../shared/ForumContext'
import { T, useName, useT } from '../shared/i18n'
import { Ask } from '../shared/Press'

const JOINT = '*'

/** A chair says whose an item is: all decide it, or one advisory group alone; where the charter knows own items. */
export function ClassifyItem({ provision, number, body }: { provision: string; number: string; body: string }) {
  const { id } = useForum()
  const { now } = useActing()
  const t = useT()
  const chair = chairs(now, now?.body) || now?.kind === 'secretariat'
  const { data } = useQuery({ ...charter(id), enabled: chair })
  if (!chair || !data?.ownItems || (now?.kind !== 'secretariat' && now?.body !== body && now?.body !== 'plenary')) return null
  return (
    <Ask small label={<T k="item.classify" />} title={t('item.classify.title', { number })}>
      {(close) => <ClassifyForm provision={provision} done={close} />}
    </Ask>
  )
}

function ClassifyForm({ provision, done }: { provision: string; done: () => void }) {
  const { view } = useForum()
  const t = useT()
  const nameOf = useName()
  const [group, setGroup] = useState<string>()
  const [reason, setReason] = useState('')
  const act = useAct(itemActs.classify)
  const groups = all(view.advisoryGroups).map(({ id, title }) => ({ value: id, label: nameOf(title, id) }))
  return (
    <ActForm
      act={act}
      send={() => (group ? act.run(provision, group === JOINT ? undefined : group, reason.trim()) : undefined)}
      done={done}
      label={<T k="item.classify" />}
    >
      <p>
        <T k="item.classify.meaning" />
      </p>
      <ChooseOne label={t('item.who')} value={group} onChange={setGroup} options={[{ value: JOINT, label: t('item.all') }, ...groups]} />
      <Write label={t('item.reason')} longest={limits.NewMatter.reason} value={reason} onChange={setReason} lines={3} needed />
    </ActForm>
  )
}
