import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { newKey } from '../api/client'
import { memberships, takeMemberships } from '../api/memberships'
import { Refusal } from '../api/problem'
import { all } from '../api/views'
import { useActing } from '../delegate/Acting'
import { SwitchTo } from '../delegate/ActingAs'
import { useAct } from '../delegate/useAct'
import { ChooseFile } from '../shared/ChooseFile'
import { FaultList, type FaultView } from '../shared/FaultList'
import { useForum, useWho } from '../shared/ForumContext'
import { T, useT, Word } from '../shared/i18n'
import { Page, Part } from '../shared/Page'
import { Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'

interface LineFault {
  line: number
  reason?: string
}

const placed = (faults: readonly LineFault[]): FaultView[] => faults.map(({ line, reason }) => ({ place: `line ${line}`, reason }))

const refused = (error: unknown) =>
  placed(error instanceof Refusal && Array.isArray(error.problem.faults) ? (error.problem.faults as LineFault[]) : [])

/** The secretariat chooses a table of who acts through whom, sees every fault by its line, and imports it. */
export function MembershipsPage() {
  const { id } = useForum()
  const { now } = useActing()
  const t = useT()
  return (
    <Page
      title={t('memberships.title')}
      lead={<T k="memberships.lead" />}
      over={{ to: `/forums/${id}/delegations`, name: t('delegations.title') }}
    >
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
      <There />
    </Page>
  )
}

function Desk() {
  const { id } = useForum()
  const { now } = useActing()
  const [file, setFile] = useState<File>()
  const preview = useMutation({
    mutationFn: (chosen: File) => takeMemberships({ forum: id, as: now?.as ?? '', key: newKey() }, chosen, true),
  })
  const act = useAct((by, chosen: File) => takeMemberships(by, chosen, false))
  const faults = placed(all(preview.data?.faults))
  const choose = (chosen: File) => {
    setFile(chosen)
    preview.mutate(chosen)
  }
  return (
    <div className="import">
      <p className="small">
        <T k="memberships.columns" />
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
            <T k="memberships.clean" count={preview.data.memberships ?? 0} />
          </p>
          <div className="press-row">
            <Press weight="strong" waiting={act.waiting} onPress={() => void act.run(file)}>
              <T k="memberships.import" count={preview.data.memberships ?? 0} />
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

function There() {
  const { id } = useForum()
  const t = useT()
  const name = useWho()
  const { data } = useQuery(memberships(id))
  return (
    <Part title={t('memberships.there')} id="there">
      {all(data).length === 0 ? (
        <p className="quiet">
          <T k="memberships.none" />
        </p>
      ) : (
        <ul className="plain rows">
          {all(data).map(({ principal, through, tie }) => (
            <li className="row" key={`${principal} ${through}`}>
              <T k="memberships.line" principal={<b>{name(principal ?? '')}</b>} through={<b>{name(through ?? '')}</b>} />{' '}
              <span className="small quiet">
                <Word of="tie" value={tie} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}
