import * as limits from '#limits'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useSearch } from 'wouter'
import { acts } from '../api/acts'
import { draft, proposal, proposals } from '../api/queries'
import { all, type DraftView } from '../api/views'
import { Write } from '../shared/Fields'
import { useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { useSomeClosed } from '../shared/kept'
import { Loaded } from '../shared/Loaded'
import { Page, Part } from '../shared/Page'
import { Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { useKeptState } from '../shared/useKeptState'
import { useActing } from './Acting'
import { SwitchTo } from './ActingAs'
import { InstructionList } from './InstructionList'
import { fresh, request, type WrittenInstruction, written } from './instructions'
import { useAct } from './useAct'
import { TabledAs, WithWhom } from './WithWhom'

interface Paper {
  title: string
  as: 'proposal' | 'non-paper'
  sponsors: string[]
  group: string
  nonPaper?: string
  /** the number under which it was announced */
  announced?: string
  instructions: WrittenInstruction[]
}

const EMPTY: Paper = { title: '', as: 'proposal', sponsors: [], group: '', instructions: [fresh(1)] }

/** Where a delegation writes a proposal and tables it, or passes it round as a non-paper. */
export function TableProposalPage() {
  const { id } = useForum()
  const { now } = useActing()
  const t = useT()
  return (
    <Page title={t('table.title')} over={{ to: `/forums/${id}/proposals`, name: t('proposals.title') }} lead={<T k="table.lead" />}>
      {now?.kind === 'seat' ? (
        <Loaded query={useQuery(draft(id))}>{(text) => <Started text={text} />}</Loaded>
      ) : (
        <>
          <p className="note">
            <T k="table.seat-needed" />
          </p>
          <SwitchTo fit={(capacity) => capacity.kind === 'seat'} />
        </>
      )}
    </Page>
  )
}

/** From nothing, from the non-paper named in the address, or under the number that was announced. */
function Started({ text }: { text: DraftView }) {
  const { id } = useForum()
  const asked = new URLSearchParams(useSearch())
  const nonPaper = asked.get('non-paper') ?? undefined
  const announced = asked.get('announced') ?? undefined
  const from = nonPaper ?? announced
  const query = useQuery({ ...proposal(id, from ?? ''), enabled: from !== undefined })
  if (!from) return <PaperForm text={text} start={EMPTY} />
  return (
    <Loaded query={query}>
      {(before) => {
        if (announced) return <PaperForm text={text} start={{ ...EMPTY, title: before.title, announced }} />
        const instructions = all(before.instructions).map(written)
        // who stood behind words without standing is asked about the proposal
        const sponsors = [...all(before.confirmed), ...all(before.listed)].flatMap(({ delegation }) =>
          delegation && delegation !== before.by ? [delegation] : [],
        )
        return <PaperForm text={text} start={{ ...EMPTY, title: before.title, nonPaper, instructions, sponsors }} />
      }}
    </Loaded>
  )
}

function PaperForm({ text, start }: { text: DraftView; start: Paper }) {
  const { id } = useForum()
  const t = useT()
  const [paper, setPaper, forget] = useKeptState<Paper>(`paper.${start.nonPaper ?? start.announced ?? ''}`, start, useSomeClosed())
  const [made, setMade] = useState<string>()
  const act = useAct(acts.tableProposal)
  const set = (part: Partial<Paper>) => setPaper((before) => ({ ...before, ...part }))
  if (made !== undefined) return <Made forum={id} title={made} onAgain={() => setMade(undefined)} />
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const body = {
          title: paper.title.trim(),
          sponsors: paper.sponsors,
          instructions: paper.instructions.map(request),
          nonPaper: paper.nonPaper,
          proposal: paper.announced,
          onBehalfOf: paper.group || undefined,
        }
        void act.run(paper.as, body).then((done) => {
          if (!done) return
          forget()
          setMade(body.title)
        })
      }}
    >
      <Write label={t('table.name')} longest={limits.NewProposal.title} value={paper.title} onChange={(title) => set({ title })} needed />
      {paper.announced && (
        <p className="note">
          <T k="table.announced" number={paper.announced} />
        </p>
      )}
      {!paper.nonPaper && !paper.announced && (
        <TabledAs value={paper.as} onChange={(as) => set({ as })} />
      )}
      <Part title={t('proposal.instructions')} id="instructions" note={<T k="table.kept" />}>
        <InstructionList draft={text} value={paper.instructions} onChange={(instructions) => set({ instructions })} />
      </Part>
      <WithWhom value={paper} onChange={set} />
      <ProblemNote error={act.error} />
      <Press weight="strong" submit waiting={act.waiting}>
        <T k={paper.as === 'proposal' ? 'table.send' : 'table.circulate'} />
      </Press>
    </form>
  )
}

/** What was tabled or passed round, once the record has it. */
export function Made({ forum, title, onAgain }: { forum: string; title: string; onAgain?: () => void }) {
  const { now } = useActing()
  const { data } = useQuery(proposals(forum))
  const made = all(data).findLast((one) => one.title === title && one.by === now?.delegation)
  return (
    <div className="note busy" role="status">
      <p>
        <T k="table.made" />{' '}
        {made && (
          <Link href={`/forums/${forum}/proposals/${made.id}`}>
            <b>
              {made.symbol} <bdi>{made.title}</bdi>
            </b>
          </Link>
        )}
      </p>
      <p>
        <Link href={`/forums/${forum}/proposals`}>
          <T k="table.to-list" />
        </Link>{' '}
        {onAgain && (
          <Press small onPress={onAgain}>
            <T k="table.again" />
          </Press>
        )}
      </p>
    </div>
  )
}
