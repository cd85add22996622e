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
import { T, useT } from '../shared/i18n'
import { Ask } from '../shared/Press'

const NONE = '*'

/** What the charter keeps out of reach of vetoes and of petitions. */
function useMatters(enabled: boolean): string[] {
  const { id } = useForum()
  const { data } = useQuery({ ...charter(id), enabled })
  const vetoes = all(data?.advisoryGroups).flatMap(({ veto }) => all(veto?.excludedSubjects))
  const concerns = all(data?.concerns).flatMap(({ excludedSubjects }) => all(excludedSubjects))
  return [...new Set([...vetoes, ...concerns])]
}

/** A chair says what a provision is about, where the charter keeps such matters out of reach of vetoes. */
export function NameMatter({ provision, number, body }: { provision: string; number: string; body: string }) {
  const { now } = useActing()
  const t = useT()
  const chair = chairs(now, now?.body)
  const matters = useMatters(chair)
  if (!chair || matters.length === 0 || (now?.body !== body && now?.body !== 'plenary')) return null
  return (
    <Ask small label={<T k="matter.name" />} title={t('matter.name.title', { number })}>
      {(close) => <MatterForm provision={provision} matters={matters} done={close} />}
    </Ask>
  )
}

function MatterForm({ provision, matters, done }: { provision: string; matters: string[]; done: () => void }) {
  const t = useT()
  const [matter, setMatter] = useState<string>()
  const [reason, setReason] = useState('')
  const act = useAct(itemActs.nameMatter)
  return (
    <ActForm
      act={act}
      send={() => (matter ? act.run(provision, matter === NONE ? undefined : matter, reason.trim()) : undefined)}
      done={done}
      label={<T k="matter.name" />}
    >
      <p>
        <T k="matter.name.meaning" />
      </p>
      <ChooseOne
        label={t('matter.which')}
        value={matter}
        onChange={setMatter}
        options={[...matters.map((one) => ({ value: one, label: one })), { value: NONE, label: t('matter.none') }]}
      />
      <Write label={t('item.reason')} value={reason} onChange={setReason} lines={3} needed />
    </ActForm>
  )
}
