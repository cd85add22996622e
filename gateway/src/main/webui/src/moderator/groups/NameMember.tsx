import { useState } from 'react'
import { forkActs } from '../../api/forks'
import { all, type GroupView } from '../../api/views'
import { useAct } from '../../delegate/useAct'
import { ActForm } from '../../shared/ActForm'
import { useSeats } from '../../shared/useSeats'
import { T, useName, useT, useTIfAny } from '../../shared/i18n'
import { useForum } from '../../shared/ForumContext'
import { Pick } from '../../shared/Pick'
import { PickMany } from '../../shared/PickMany'
import { Say } from '../../shared/Say'

/** Names a member of a closed group: who named it, and for whom it speaks. Both are public. */
export function NameMember({ group, done }: { group: GroupView; done: () => void }) {
  const t = useT()
  const { delegations } = useForum()
  const nameOf = useName()
  const seats = useSeats()
  const inside = new Set(all(group.members).filter(({ until }) => !until).map(({ seat }) => seat))
  const [seat, setSeat] = useState('')
  const [by, setBy] = useState('')
  const [speaking, setSpeaking] = useState<string[]>([])
  const act = useAct(forkActs.nameMember)
  const say = useTIfAny()
  const regions = [...new Set([...delegations.values()].flatMap(({ region }) => (region ? [region] : [])))]
  const codes = [...delegations.values()].map(({ code, names }) => ({ id: code, name: nameOf(names, code) }))
  return (
    <ActForm
      act={act}
      send={() => act.run(group.id, seat, { namedBy: by || undefined, speakingFor: speaking })}
      done={done}
      label={<T k="group.name-member" />}
    >
      <Pick label={t('group.member')} value={seat} onChange={setSeat} options={seats.filter(({ id }) => !inside.has(id))} needed />
      <Pick label={t('group.member.by')} hint={t('group.member.by.hint')} value={by} onChange={setBy} options={codes} />
      <PickMany label={t('group.member.for')} hint={t('group.member.for.hint')} value={speaking}
        onChange={setSpeaking}
        options={[...regions.map((region) => ({ id: region, name: say(`region.${region}`, region), note: t('region') })), ...codes]}
      />
    </ActForm>
  )
}

/** Ends a member's part in a closed group; by the member itself, or by who may name members. */
export function EndMembership({ group, seat, name }: { group: string; seat: string; name: string }) {
  const t = useT()
  const end = useAct(forkActs.endMembership)
  return (
    <Say
      label={
        <>
          <T k="group.member.end" />
          <span className="unseen"> {name}</span>
        </>
      }
      title={t('group.member.end.title', { name })}
      field={t('reason')}
      needed={false}
      act={{ ...end, run: (reason) => end.run(group, seat, reason || undefined) }}
    />
  )
}
