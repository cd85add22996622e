import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { forkActs } from '../api/forks'
import { carryOvers, forums } from '../api/queries'
import { all } from '../api/views'
import { chairs, useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { ChooseMany } from '../shared/Fields'
import { useForum, useWithBody } from '../shared/ForumContext'
import { T, useName, useT } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Pick } from '../shared/Pick'
import { Ask } from '../shared/Press'

/** Takes whole provisions that were carried over into the draft again: here, or from another forum. */
export function TakeIn() {
  const t = useT()
  const { now } = useActing()
  const withBody = useWithBody()
  const secretariat = now?.kind === 'secretariat'
  if (!secretariat && !chairs(now, withBody({}))) return null
  return (
    <Ask label={<T k="take-in" />} title={t('take-in')}>
      {(close) => <Form elsewhere={secretariat} done={close} />}
    </Ask>
  )
}

function Form({ elsewhere, done }: { elsewhere: boolean; done: () => void }) {
  const { id } = useForum()
  const t = useT()
  const nameOf = useName()
  const [from, setFrom] = useState(id)
  const [chosen, setChosen] = useState<string[]>([])
  const act = useAct(forkActs.takeIn)
  const others = all(useQuery(forums()).data)
  return (
    <ActForm
      act={act}
      send={() => act.run({ from: from === id ? undefined : from, provisions: chosen })}
      done={done}
      label={<T k="take-in" />}
    >
      <p>
        <T k="take-in.meaning" />
      </p>
      {elsewhere && (
        <Pick
          label={t('take-in.from')}
          hint={t('take-in.from.hint')}
          value={from}
          onChange={(forum) => {
            setFrom(forum || id)
            setChosen([])
          }}
          options={others.map((other) => ({ id: other.id, name: nameOf(other.title, other.id) }))}
          needed
        />
      )}
      <Loaded query={useQuery(carryOvers(from))}>
        {({ carryOvers: list }) =>
          all(list).length === 0 ? (
            <p className="empty">
              <T k="carry-overs.none" />
            </p>
          ) : (
            <ChooseMany
              needed
              label={t('refer.provisions')}
              value={chosen}
              onChange={setChosen}
              options={all(list).map(({ provision, number, shown }) => ({ value: provision, label: number ?? provision, note: shown }))}
            />
          )
        }
      </Loaded>
    </ActForm>
  )
}
