import { useState } from 'react'
import { acts } from '../api/acts'
import { all, type NegotiatingGroupView } from '../api/views'
import { ChooseOne, Write } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { Subject } from '../shared/Subject'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { useActing } from './Acting'
import { useAct } from './useAct'

/** What a delegation may do with a group: join, leave, not stand behind what was done in its name. */
export function GroupActs({ group }: { group: NegotiatingGroupView }) {
  const { now } = useActing()
  const t = useT()
  const join = useAct(acts.joinGroup)
  const leave = useAct(acts.leaveGroup)
  const delegation = now?.kind === 'seat' ? now.delegation : undefined
  if (!delegation) return null
  const member = all(group.members).some((m) => m.delegation === delegation && !m.until)
  const others = all(group.acts).filter(
    (act) => act.delegation !== delegation && !all(act.dissociated).some((d) => d.delegation === delegation),
  )
  return (
    <div className="acts">
      {member ? (
        <>
          <Press small onPress={() => void leave.run(group.id)} waiting={leave.waiting}>
            <T k="groups.leave" />
          </Press>{' '}
          {others.length > 0 && (
            <Ask small label={<T k="groups.dissociate" />} title={t('groups.dissociate')}>
              {(close) => <Dissociate group={group.id} subjects={others.map(({ subject }) => subject)} done={close} />}
            </Ask>
          )}
        </>
      ) : (
        <Press small onPress={() => void join.run(group.id)} waiting={join.waiting}>
          <T k="groups.join" />
        </Press>
      )}
      <ProblemNote error={join.error ?? leave.error} />
    </div>
  )
}

/** Says, with or without a reason, behind which act one does not stand. */
export function Dissociate({ group, subjects, done }: { group: string; subjects: string[]; done: () => void }) {
  const t = useT()
  const [subject, setSubject] = useState<string | undefined>(subjects[0])
  const [reason, setReason] = useState('')
  const act = useAct(acts.dissociate)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (subject) void act.run(group, subject, reason.trim() || undefined).then((made) => made && done())
      }}
    >
      <ChooseOne label={t('groups.dissociate.from')} value={subject} onChange={setSubject} options={subjects.map((value) => ({ value, label: <Subject of={value} linked={false} /> }))} />
      <Write label={t('object.reason')} value={reason} onChange={setReason} lines={3} />
      <ProblemNote error={act.error} />
      <Press weight="strong" submit waiting={act.waiting}>
        <T k="send" />
      </Press>
    </form>
  )
}
