import { Link } from 'wouter'
import { PAPER_FILES } from '../api/files'
import { sheetActs } from '../api/sheets'
import { all, type PollView } from '../api/views'
import { useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { ChooseFile } from '../shared/ChooseFile'
import { FileLink } from '../shared/FileLink'
import { useForum } from '../shared/ForumContext'
import { T } from '../shared/i18n'
import { ProblemNote } from '../shared/ProblemNote'
import { When } from '../shared/When'

/** The way to a vote's sheet; where the vote is on paper, since when, why, and its pictures. */
export function PaperVote({ poll }: { poll: PollView }) {
  const { id } = useForum()
  const { now } = useActing()
  const scan = useAct(sheetActs.scan)
  const moderates = now?.kind === 'office' && ['chair', 'vice-chair'].includes(now.office ?? '')
  const undecided = poll.state === 'open' || poll.state === 'closing'
  const paper = poll.onPaper
  if (poll.kind === 'group' || poll.method === 'secret' || (!paper && !undecided)) return null
  return (
    <section className="paper-vote">
      {paper && (
        <p className="note warn" role="status">
          <T k="sheet.on-paper" at={<When at={paper.since} />} why={paper.reason} />
        </p>
      )}
      <p>
        <Link href={`/forums/${id}/polls/${poll.poll}/sheet`}>
          <T k={paper ? 'sheet.read' : 'sheet.print-link'} />
        </Link>
      </p>
      {paper && all(paper.scans).length > 0 && (
        <ul className="plain">
          {all(paper.scans).map(({ fileName, sha256 }) => (
            <li key={sha256}>
              <FileLink name={fileName ?? ''} sha256={sha256 ?? ''} />
            </li>
          ))}
        </ul>
      )}
      {paper && moderates && (
        <ChooseFile kinds={Object.values(PAPER_FILES)} waiting={scan.waiting} onChoose={(file) => void scan.run(poll.poll, file)}>
          <T k="sheet.attach" />
        </ChooseFile>
      )}
      <ProblemNote error={scan.error} />
    </section>
  )
}
