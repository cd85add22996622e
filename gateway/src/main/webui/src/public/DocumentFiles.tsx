import { paperActs } from '../api/papers'
import { PAPER_FILES } from '../api/files'
import { all, type DocumentView } from '../api/views'
import { useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { ChooseFile } from '../shared/ChooseFile'
import { FileLink } from '../shared/FileLink'
import { T, useT } from '../shared/i18n'
import { Part } from '../shared/Page'
import { ProblemNote } from '../shared/ProblemNote'

/** The files that go with a paper, and for whoever may: one more. */
export function DocumentFiles({ view }: { view: DocumentView }) {
  const t = useT()
  const { now } = useActing()
  const attach = useAct(paperActs.attach)
  const own = now?.as === view.by && view.stage !== 'posted'
  const paper = !['proposal', 'non-paper', 'programme'].includes(view.series)
  const may = paper && (own || now?.kind === 'secretariat')
  const files = all(view.files)
  if (files.length === 0 && !may) return null
  return (
    <Part title={t('document.files')} id="files">
      <ul className="plain">
        {files.map(({ fileName, sha256 }) => (
          <li key={sha256}>
            <FileLink name={fileName ?? ''} sha256={sha256 ?? ''} />
          </li>
        ))}
      </ul>
      {may && (
        <ChooseFile kinds={Object.values(PAPER_FILES)} waiting={attach.waiting} onChoose={(file) => void attach.run(view.id, file)}>
          <T k="document.attach" />
        </ChooseFile>
      )}
      <ProblemNote error={attach.error} />
    </Part>
  )
}
