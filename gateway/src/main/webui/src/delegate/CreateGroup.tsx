import * as limits from '#limits'
import { useState } from 'react'
import { acts } from '../api/acts'
import { all } from '../api/views'
import { ActForm } from '../shared/ActForm'
import { Write } from '../shared/Fields'
import { useForum } from '../shared/ForumContext'
import { T, useLanguage, useName, useT, useTIfAny } from '../shared/i18n'
import { Pick } from '../shared/Pick'
import { PickMany } from '../shared/PickMany'
import { Ask } from '../shared/Press'
import { useActing } from './Acting'
import { useAct } from './useAct'

/** Creates a negotiating group: a delegation brings itself, the secretariat whoever asked for it. */
export function CreateGroup() {
  const t = useT()
  const { now } = useActing()
  if (now?.kind !== 'seat' && now?.kind !== 'secretariat') return null
  return (
    <Ask label={<T k="groups.create" />} title={t('groups.create')}>
      {(close) => <Form secretariat={now.kind === 'secretariat'} own={now.delegation} done={close} />}
    </Ask>
  )
}

function Form({ secretariat, own, done }: { secretariat: boolean; own: string | undefined; done: () => void }) {
  const t = useT()
  const say = useTIfAny()
  const nameOf = useName()
  const { language } = useLanguage()
  const { delegations } = useForum()
  const [name, setName] = useState('')
  const [id, setId] = useState('')
  const [region, setRegion] = useState('')
  const [members, setMembers] = useState<string[]>([])
  const act = useAct(acts.createGroup)
  const regions = [...new Set([...delegations.values()].flatMap(({ region: one }) => (one ? [one] : [])))]
  const words = name.trim()
  const names: Record<string, string> = { en: words, [language]: words }
  return (
    <ActForm
      act={act}
      send={() => act.run({ group: id.trim(), names, members: secretariat ? members : all(own ? [own] : []).slice(), region: region || undefined })}
      done={done}
      label={<T k="groups.create" />}
    >
      <p>
        <T k={secretariat ? 'groups.create.meaning.secretariat' : 'groups.create.meaning'} />
      </p>
      <Write label={t('group.set-up.name')} longest={limits.NewGroup.names} value={name} onChange={setName} needed />
      <Write label={t('group.set-up.id')} hint={t('groups.create.id.hint')} value={id} onChange={setId} needed />
      {secretariat && (
        <>
          <Pick
            label={t('groups.create.region')}
            hint={t('groups.create.region.hint')}
            value={region}
            onChange={setRegion}
            options={regions.map((one) => ({ id: one, name: say(`region.${one}`, one) }))}
          />
          <PickMany
            label={t('group.set-up.members')}
            value={members}
            onChange={setMembers}
            options={[...delegations.values()].map(({ code, names: called }) => ({ id: code, name: nameOf(called, code) }))}
            needed={!region}
          />
        </>
      )}
    </ActForm>
  )
}
