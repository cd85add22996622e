import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { By } from '../api/acts'
import { newKey } from '../api/client'
import { Refusal } from '../api/problem'
import { all } from '../api/views'
import { useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { ChooseFile } from '../shared/ChooseFile'
import { FaultList, type FaultView } from '../shared/FaultList'
import { useForum } from '../shared/ForumContext'
import { T } from '../shared/i18n'
import { Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'

interface LineFault {
  line: number
  reason?: string
}

const placed = (faults: readonly LineFault[]): FaultView[] => faults.map(({ line, reason }) => ({ place: `line ${line}`, reason }))

const refused = (error: unknown) =>
  placed(error instanceof Refusal && Array.isArray(error.problem.faults) ? (error.problem.faults as LineFault[]) : [])

/**
 * The secretariat chooses a CSV table, sees every fault by its line or what would be imported, and imports it.
 *
 * @param take looks at the table, or imports it
 * @param clean says what a table without a fault would bring
 * @param label of the button that imports it
 */
export function TableImport<Seen extends { faults?: readonly LineFault[] | null }>({
  take,
  clean,
  label,
  children,
}: {
  take: (by: By, file: File, preview: boolean) => Promise<Seen>
  clean: (seen: Seen) => ReactNode
  label: (seen: Seen) => ReactNode
  children?: ReactNode
}) {
  const { id } = useForum()
  const { now } = useActing()
  const [file, setFile] = useState<File>()
  const preview = useMutation({
    mutationFn: (chosen: File) => take({ forum: id, as: now?.as ?? '', key: newKey() }, chosen, true),
  })
  const act = useAct((by, chosen: File) => take(by, chosen, false))
  const seen = preview.data
  const faults = placed(all(seen?.faults))
  const choose = (chosen: File) => {
    setFile(chosen)
    preview.mutate(chosen)
  }
  return (
    <div className="import">
      {children}
      <div className="press-row">
        <ChooseFile kinds={['.csv', 'text/csv']} waiting={preview.isPending} onChoose={choose}>
          <T k={file ? 'import.another' : 'memberships.choose'} />
        </ChooseFile>
        {file && <span className="file-name">{file.name}</span>}
      </div>
      <ProblemNote error={preview.error} />
      <FaultList faults={refused(preview.error)} />
      <FaultList faults={faults} />
      {file && seen && faults.length === 0 && !act.done && (
        <>
          <p role="status">{clean(seen)}</p>
          <div className="press-row">
            <Press
              weight="strong"
              waiting={act.waiting}
              onPress={() => void act.run(file)}
            >
              {label(seen)}
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
