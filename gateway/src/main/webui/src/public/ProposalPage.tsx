import { useQuery } from '@tanstack/react-query'
import { draft, proposal } from '../api/queries'
import { all, type InstructionView, type ProposalView, type SponsorView } from '../api/views'
import { SponsorAnswer } from '../delegate/SponsorAnswer'
import { ExportMenu } from '../shared/ExportMenu'
import { useBody, useForum } from '../shared/ForumContext'
import { T, useT, Word } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page, Part } from '../shared/Page'
import { State, Tag } from '../shared/Tag'
import { Compared } from '../shared/text/Compared'
import { When } from '../shared/When'
import { Who } from '../shared/Who'

/** One proposal: who has confirmed it, who was only listed, who said no; and its instructions. */
export function ProposalPage({ proposal: number }: { proposal: string }) {
  const { id } = useForum()
  const t = useT()
  const query = useQuery(proposal(id, number))
  return (
    <Page
      title={query.data ? `${query.data.symbol} · ${query.data.title}` : t('proposal.title', { id: number })}
      over={{ to: `/forums/${id}/proposals`, name: t('proposals.title') }}
      aside={query.data && <ExportMenu what={`proposals/${encodeURIComponent(number)}`} />}
    >
      <Loaded query={query}>{(view) => <Contents view={view} />}</Loaded>
    </Page>
  )
}

function Contents({ view }: { view: ProposalView }) {
  const { id } = useForum()
  const t = useT()
  const { data: text } = useQuery(draft(id))
  const base = new Map(all(text?.provisions).map((provision) => [provision.id, provision.baseText]))
  return (
    <>
      <p className="meta">
        <State of="proposal-stage" value={view.life} />
        {view.challenged && (
          <Tag tone="stop">
            <T k="challenged" />
          </Tag>
        )}
        <span>
          <T k="proposal.by" who={<Who is={view.by} />} />
        </span>
        {all(view.revisions).length > 0 && <When at={all(view.revisions).at(-1)?.at} />}
        {view.source && (
          <span>
            <T k="source" source={view.source} />
          </span>
        )}
      </p>
      {view.disposition && (
        <p className="note">
          <b>
            <T k="proposal.disposition" />
          </b>{' '}
          <Word of="disposition" value={view.disposition} />
          {view.note && `: ${view.note}`}
        </p>
      )}
      <Part title={t('sponsors.title')} id="sponsors" note={<T k="sponsors.note" />}>
        <SponsorAnswer proposal={view} />
        <Sponsors view={view} />
      </Part>
      <Part title={t('proposal.instructions')} id="instructions">
        <ol className="plain instructions">
          {all(view.instructions).map((instruction) => (
            <Instruction
              instruction={instruction}
              inDraft={instruction.takenUp && view.life !== 'withdrawn'}
              base={base.get(instruction.provision)}
              language={text?.language}
              key={instruction.n}
            />
          ))}
        </ol>
      </Part>
    </>
  )
}

function Sponsors({ view }: { view: ProposalView }) {
  return (
    <ul className="plain sponsors">
      {(['confirmed', 'listed', 'denied', 'left'] as const).flatMap((standing) =>
        all(view[standing]).map((sponsor) => <Sponsor sponsor={sponsor} standing={standing} key={sponsor.delegation} />),
      )}
    </ul>
  )
}

function Sponsor({ sponsor, standing }: { sponsor: SponsorView; standing: string }) {
  const reason = all(sponsor.steps).at(-1)?.reason
  return (
    <li className={`sponsor ${standing}`}>
      <b>
        <Who is={sponsor.delegation} />
      </b>{' '}
      <State of="sponsor" value={standing} />
      {sponsor.listedBy && standing !== 'confirmed' && (
        <span className="small quiet">
          {' '}
          <T k="sponsor.listed-by" who={<Who is={sponsor.listedBy} />} />
        </span>
      )}
      {reason && <span className="small"> “{reason}”</span>}
    </li>
  )
}

function Instruction({
  instruction,
  inDraft,
  base,
  language,
}: {
  instruction: InstructionView
  inDraft: boolean
  base: string | undefined
  language: string | undefined
}) {
  const body = useBody()
  const { kind, number, heading, text, reasons, body: allocated } = instruction
  return (
    <li className="instruction">
      <p className="instruction-head">
        <span className={`kind ${kind}`}>{kind.toUpperCase()}</span> <b>{number}</b> {heading}
        <span className="small quiet block">
          <Word of="instruction" value={kind} />
          {allocated && (
            <>
              {' · '}
              <T k="instruction.allocated" body={body(allocated)} />
            </>
          )}
          {inDraft && (
            <>
              {' · '}
              <T k="instruction.taken-up" />
            </>
          )}
        </span>
      </p>
      {text && (
        <p className="provision-text" lang={language}>
          {kind === 'mod' && base ? <Compared before={base} after={text} /> : text}
        </p>
      )}
      {reasons && (
        <p className="small">
          <b>
            <T k="instruction.reasons" />
          </b>{' '}
          {reasons}
        </p>
      )}
    </li>
  )
}
