import { Link } from 'wouter'
import { all, type ProposalView } from '../../api/views'
import { useForum } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Part } from '../../shared/Page'
import { Compared } from '../../shared/text/Compared'
import { When } from '../../shared/When'
import { Who } from '../../shared/Who'

/** The papers of a proposal in the order they came: revisions, addenda, corrigenda with both wordings. */
export function Papers({ view }: { view: ProposalView }) {
  const t = useT()
  const { addenda, corrigenda } = view.dossier
  const papers = [
    ...all(view.revisions).map((revision) => ({
      symbol: revision.symbol,
      at: revision.at,
      shown: revision.reason ? <p>{revision.reason}</p> : null,
    })),
    ...all(addenda).map(({ symbol, at, by, reason, instructions }) => ({
      symbol,
      at,
      shown: (
        <p>
          <T k="paper.addendum" who={<Who is={by} />} numbers={all(instructions).join(', ')} /> {reason}
        </p>
      ),
    })),
    ...all(corrigenda).map(({ symbol, at, by, reason, corrections }) => ({
      symbol,
      at,
      shown: (
        <>
          <p>
            <T k="paper.corrigendum" who={<Who is={by} />} /> {reason}
          </p>
          {all(corrections).map(({ n, was, text }) => (
            <p className="provision-text" key={n}>
              {n}: <Compared before={was ?? ''} after={text ?? ''} />
            </p>
          ))}
        </>
      ),
    })),
  ].sort((one, other) => one.at.localeCompare(other.at))
  return (
    <Part title={t('papers.title')} id="papers">
      <Origin view={view} />
      <ol className="plain rows">
        {papers.map(({ symbol, at, shown }) => (
          <li className="row" key={symbol}>
            <p className="row-head">
              <b>{symbol}</b> <When at={at} />
            </p>
            {shown}
          </li>
        ))}
      </ol>
    </Part>
  )
}

function Origin({ view }: { view: ProposalView }) {
  const { id } = useForum()
  const { nonPaper, tabledAs } = view.dossier
  return (
    <>
      {nonPaper && (
        <p>
          <T k="paper.from-non-paper" /> <Link href={`/forums/${id}/proposals/${nonPaper}`}>{nonPaper}</Link>
        </p>
      )}
      {tabledAs && (
        <p>
          <T k="paper.tabled-as" /> <Link href={`/forums/${id}/proposals/${tabledAs}`}>{tabledAs}</Link>
        </p>
      )}
    </>
  )
}
