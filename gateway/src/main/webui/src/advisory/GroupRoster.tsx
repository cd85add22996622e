import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { groupRoster, keepRoster } from '../api/memberships'
import { all } from '../api/views'
import { chairs, useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { CsvLink } from '../shared/CsvLink'
import { ChooseMany } from '../shared/Fields'
import { useForum, useWho } from '../shared/ForumContext'
import { T, useName, useT } from '../shared/i18n'
import { Part } from '../shared/Page'
import { Ask } from '../shared/Press'

/** Which of its seats each advisory group says decide for it. */
export function GroupRosters() {
  const { view } = useForum()
  const t = useT()
  const groups = all(view.advisoryGroups)
  if (groups.length === 0) return null
  return (
    <Part title={t('group-roster.title')} id="group-rosters">
      <p className="small">
        <T k="group-roster.lead" />
      </p>
      <ul className="plain rows">
        {groups.map(({ id, title }) => (
          <Group group={id} title={title} key={id} />
        ))}
      </ul>
    </Part>
  )
}

function Group({ group, title }: { group: string; title?: Record<string, string> }) {
  const { id } = useForum()
  const { now } = useActing()
  const nameOf = useName()
  const name = useWho()
  const t = useT()
  const { data } = useQuery(groupRoster(id, group))
  const seats = all(data?.seats)
  const taking = seats.filter(({ takesPart }) => takesPart)
  return (
    <li className="row">
      <p className="row-head">
        <b>{nameOf(title, group)}</b>{' '}
        <span className="small">
          <T k={data?.kept ? 'group-roster.kept' : 'group-roster.all'} count={taking.length} of={seats.length} />
        </span>{' '}
        <CsvLink of={`advisory-groups/${encodeURIComponent(group)}/own-roster.csv`} />
        {data && now?.body === group && chairs(now, group) && (
          <Ask small label={<T k="group-roster.keep" />} title={t('group-roster.keep')}>
            {(close) => <Form group={group} seats={seats} done={close} />}
          </Ask>
        )}
      </p>
      {data?.kept && (
        <details className="small">
          <summary>
            <T k="group-roster.who" />
          </summary>
          <ul>
            {taking.map(({ seat }) => (
              <li key={seat}>{name(seat ?? '')}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

interface SeatLine {
  seat?: string
  takesPart?: boolean
}

function Form({ group, seats, done }: { group: string; seats: readonly SeatLine[]; done: () => void }) {
  const t = useT()
  const name = useWho()
  const [chosen, setChosen] = useState(seats.filter(({ takesPart }) => takesPart).map(({ seat }) => seat ?? ''))
  const act = useAct(keepRoster)
  return (
    <ActForm act={act} send={() => act.run(group, chosen)} done={done} label={<T k="group-roster.keep" />}>
      <p>
        <T k="group-roster.meaning" />
      </p>
      <ChooseMany
        label={t('group-roster.seats')}
        value={chosen}
        onChange={setChosen}
        options={seats.map(({ seat }) => ({ value: seat ?? '', label: name(seat ?? '') }))}
        needed
      />
    </ActForm>
  )
}
