import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { newKey } from '../api/client'
import { takeRoster } from '../api/house'
import { Refusal } from '../api/problem'
import { all } from '../api/views'
import { useActing } from '../delegate/Acting'
import { SwitchTo } from '../delegate/ActingAs'
import { useAct } from '../delegate/useAct'
import { ChooseFile } from '../shared/ChooseFile'
import { FaultList, type FaultView } from '../shared/FaultList'
import { useForum, usePlace } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Page } from '../shared/Page'
import { Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'

interface LineFault {
  line?: number
  reason?: string
}

const placed = (faults: readonly LineFault[]): FaultView[] => faults.map(({ line, reason }) => ({ place: `line ${line}`, reason }))

const refused = (error: unknown) =>
  placed(error instanceof Refusal && Array.isArray(error.problem.faults) ? (error.problem.faults as LineFault[]) : [])

/** The secretariat chooses a table of delegations, sees every fault by its line, and imports it. */
export function RosterPage() {
  const { id } = useForum()
  const { now } = useActing()
  const t = useT()
  return (
    <Page title={t('roster-import.title')} lead={<T k="roster-import.lead" />} over={{ to: `/forums/${id}/delegations`, name: t('delegations.title') }}>
      {now?.kind === 'secretariat' ? (
        <Desk />
      ) : (
        <div className="note">
          <p>
            <T k="memberships.secretariat" />
          </p>
          <SwitchTo fit={({ kind }) => kind === 'secretariat'} />
        </div>
      )}
    </Page>
  )
}

function Desk() {
  const { id } = useForum()
  const { now } = useActing()
  const place = usePlace()
  const [file, setFile] = useState<File>()
  const preview = useMutation({
    mutationFn: (chosen: File) => takeRoster({ forum: id, as: now?.as ?? '', key: newKey() }, chosen, true),
  })
  const act = useAct((by, chosen: File) => takeRoster(by, chosen, false))
  const faults = placed(all(preview.data?.faults))
  const choose = (chosen: File) => {
    setFile(chosen)
    preview.mutate(chosen)
  }
  return (
    <div className="import">
      <p className="small">
        <T k="roster-import.columns" />
      </p>
      <div className="press-row">
        <ChooseFile kinds={['.csv', 'text/csv']} waiting={preview.isPending} onChoose={choose}>
          <T k={file ? 'import.another' : 'memberships.choose'} />
        </ChooseFile>
        {file && <span className="file-name">{file.name}</span>}
      </div>
      <ProblemNote error={preview.error} />
      <FaultList faults={refused(preview.error)} />
      <FaultList faults={faults} />
      {file && preview.data && faults.length === 0 && (
        <>
          <p role="status">
            <T k="roster-import.clean" count={preview.data.delegations ?? 0} invitations={preview.data.invitations ?? 0} />
          </p>
          <ul>
            {Object.entries(preview.data.seats ?? {}).map(([where, seats]) => (
              <li key={where}>
                {place(where)}: {seats}
              </li>
            ))}
          </ul>
          <div className="press-row">
            <Press weight="strong" waiting={act.waiting} onPress={() => void act.run(file)}>
              <T k="roster-import.import" />
            </Press>
          </div>
        </>
      )}
      <p role="status">{act.done && <T k="memberships.done" />}</p>
      <ProblemNote error={act.error} />
      <FaultList faults={refused(act.error)} />
    </div>
  )
}
