import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { acts } from '../api/acts'
import { draft } from '../api/queries'
import { all, type NegotiatingGroupView } from '../api/views'
import { ActForm } from '../shared/ActForm'
import { useBody, useForum } from '../shared/ForumContext'
import { T, useName, useT } from '../shared/i18n'
import { Pick } from '../shared/Pick'
import { Ask } from '../shared/Press'
import { useActing } from './Acting'
import { useAct } from './useAct'

/** Names who speaks for a group, on one body's or provision's matters or on all; by a member or the secretariat. */
export function NameSpokesperson({ group }: { group: NegotiatingGroupView }) {
  const t = useT()
  const nameOf = useName()
  const { now } = useActing()
  const member = now?.kind === 'seat' && all(group.members).some((one) => one.delegation === now.delegation && !one.until)
  if (!member && now?.kind !== 'secretariat') return null
  return (
    <Ask small label={<T k="groups.name-speaker" />} title={t('groups.name-speaker.title', { group: nameOf(group.names, group.id) })}>
      {(close) => <Form group={group} done={close} />}
    </Ask>
  )
}

function Form({ group, done }: { group: NegotiatingGroupView; done: () => void }) {
  const t = useT()
  const nameOf = useName()
  const bodyName = useBody()
  const { id, bodies, delegations } = useForum()
  const provisions = all(useQuery(draft(id)).data?.provisions)
  const [delegation, setDelegation] = useState('')
  const [item, setItem] = useState('')
  const act = useAct(acts.nameSpokesperson)
  return (
    <ActForm act={act} send={() => act.run(group.id, { delegation, item: item || undefined })} done={done} label={<T k="groups.name-speaker" />}>
      <Pick
        label={t('delegation')}
        value={delegation}
        onChange={setDelegation}
        options={all(group.members)
          .filter(({ until }) => !until)
          .map(({ delegation: code }) => ({ id: code, name: nameOf(delegations.get(code)?.names, code) }))}
        needed
      />
      <Pick
        label={t('groups.speaker.item')}
        hint={t('groups.speaker.item.hint')}
        value={item}
        onChange={setItem}
        options={[
          ...[...bodies.keys()].map((body) => ({ id: `body/${body}`, name: bodyName(body) })),
          ...provisions.map(({ id: provision, number, heading }) => ({ id: `provision/${provision}`, name: number, note: heading })),
        ]}
      />
    </ActForm>
  )
}
