import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { draft, proposal } from '../api/queries'
import { all, type ProposalView } from '../api/views'
import { useActing } from '../delegate/Acting'
import { OnBehalf } from '../delegate/OnBehalf'
import { standsBehind } from '../delegate/papers/standsBehind'
import { PaperActs } from '../delegate/papers/PaperActs'
import { SponsorActs } from '../delegate/SponsorActs'
import { ChallengeScope } from '../delegate/ChallengeScope'
import { SponsorAnswer } from '../delegate/SponsorAnswer'
import { Dispose } from '../moderator/Dispose'
import { InstructionActs } from '../moderator/InstructionActs'
import { EnterNotice } from '../secretariat/EnterNotice'
import { ExportMenu } from '../shared/ExportMenu'
import { useForum } from '../shared/ForumContext'
import { ChallengedTag } from '../shared/ChallengedTag'
import { T, useT, Word } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page, Part } from '../shared/Page'
import { Promised } from '../shared/Promised'
import { Quoted } from '../shared/Quoted'
import { State } from '../shared/Tag'
import { When } from '../shared/When'
import { Who } from '../shared/Who'
import { Challenges } from './home/Challenges'
import { Instruction } from './proposal/Instruction'
import { Papers } from './proposal/Papers'
import { Sponsors } from './proposal/Sponsors'

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
  const { id, view: forum } = useForum()
  const { now } = useActing()
  const t = useT()
  const { data: text } = useQuery(draft(id))
  const base = new Map(all(text?.provisions).map((provision) => [provision.id, provision.baseText]))
  const numbers = new Map([...all(view.instructions).map((one) => [one.provision, one.number] as const), ...all(text?.provisions).map((one) => [one.id, one.number] as const)])
  return (
    <>
      <Head view={view} />
      <Disposition view={view} />
      <div className="acts press-row">
        <PaperActs view={view} />
        <Dispose view={view} />
        {standsBehind(view, now) && <OnBehalf subject={`proposal/${view.id}`} />}
        <ChallengeScope subject={`proposal/${view.id}`} />
      </div>
      <Challenges challenges={all(forum.challenges).filter(({ subject }) => subject === `proposal/${view.id}`)} />
      <Part title={t('sponsors.title')} id="sponsors" note={<T k="sponsors.note" />}>
        <SponsorAnswer proposal={view} />
        <SponsorActs proposal={view} />
        <EnterNotice view={view} />
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
              numbers={numbers}
              acts={<InstructionActs proposal={view} instruction={instruction} />}
              key={instruction.n}
            />
          ))}
        </ol>
      </Part>
      <Papers view={view} />
    </>
  )
}

function Head({ view }: { view: ProposalView }) {
  const { id } = useForum()
  const { now } = useActing()
  const { dossier } = view
  const behind = now?.kind === 'seat' && all(view.confirmed).some(({ delegation }) => delegation === now.delegation)
  return (
    <>
      <p className="meta">
        <State of="proposal-stage" value={view.life} />
        {view.challenged && (
          <ChallengedTag />
        )}
        <span>
          <T k={view.life === 'announced' ? 'proposal.announced-by' : 'proposal.by'} who={<Who is={view.by} />} />
        </span>
        {all(view.revisions).length > 0 && <When at={all(view.revisions).at(-1)?.at} />}
        {view.symbols && <span>{Object.values(view.symbols).join(' · ')}</span>}
        {view.source && (
          <span>
            <T k="source" source={view.source} />
          </span>
        )}
        <Link href={`/forums/${id}/record?about=proposal/${view.id}`}>
          <T k="provision.history" />
        </Link>
      </p>
      <Promised of={all(view.commitments)} />
      {view.life === 'non-paper' && (
        <div className="note warn">
          <p>
            <T k="proposal.non-paper" />
          </p>
          {behind && !dossier.tabledAs && (
            <p>
              <Link href={`/forums/${id}/proposals/new?non-paper=${view.id}`}>
                <T k="table.non-paper" />
              </Link>
            </p>
          )}
        </div>
      )}
      {dossier.lateBecause && (
        <p className="note warn">
          <T k="proposal.late.because" reason={dossier.lateBecause} />
        </p>
      )}
    </>
  )
}

function Disposition({ view }: { view: ProposalView }) {
  const { id } = useForum()
  const { into, intoSymbol } = view.dossier
  if (!view.disposition) return null
  return (
    <p className="note">
      <b>
        <T k="proposal.disposition" />
      </b>{' '}
      <Word of="disposition" value={view.disposition} />
      {into && (
        <>
          {' '}
          <Link href={`/forums/${id}/proposals/${into}`}>{intoSymbol}</Link>
        </>
      )}
      {view.note && (
        <>
          {' '}
          <Quoted>{view.note}</Quoted>
        </>
      )}
    </p>
  )
}
