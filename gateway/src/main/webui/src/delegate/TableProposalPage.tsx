import * as limits from '#limits'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useSearch } from 'wouter'
import { acts } from '../api/acts'
import { draft, negotiatingGroups, proposal, proposals } from '../api/queries'
import { all, type DraftView } from '../api/views'
import { ChooseOne, Write } from '../shared/Fields'
import { useForum } from '../shared/ForumContext'
import { T, useLanguage, useName, useT } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page, Part } from '../shared/Page'
import { Pick } from '../shared/Pick'
import { Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { useKept } from '../shared/useKept'
import { useActing } from './Acting'
import { SwitchTo } from './ActingAs'
import { Chosen } from './Chosen'
import { InstructionList } from './InstructionList'
import { fresh, request, type WrittenInstruction, written } from './instructions'
import { useAct } from './useAct'

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
        return <PaperForm text={text} start={{ ...EMPTY, title: before.title, nonPaper, instructions }} />
      }}
    </Loaded>
  )
}

function PaperForm({ text, start }: { text: DraftView; start: Paper }) {
  const { id, delegations } = useForum()
  const { now } = useActing()
  const t = useT()
  const name = useName()
  const [paper, setPaper, forget] = useKept<Paper>(`plenary.paper.${id}.${start.nonPaper ?? start.announced ?? ''}`, start)
  const [made, setMade] = useState<string>()
  const { data: groups } = useQuery(negotiatingGroups(id))
  const { language } = useLanguage()
  const act = useAct(acts.tableProposal)
  const set = (part: Partial<Paper>) => setPaper((before) => ({ ...before, ...part }))
  const own = all(groups).filter(({ members }) => all(members).some((m) => m.delegation === now?.delegation && !m.until))
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
        <ChooseOne
          label={t('table.as')}
          value={paper.as}
          onChange={(as) => set({ as })}
          options={[
            { value: 'proposal', label: t('table.as.proposal'), note: t('table.as.proposal.hint') },
            { value: 'non-paper', label: t('table.as.non-paper'), note: t('table.as.non-paper.hint') },
          ]}
        />
      )}
      <Part title={t('proposal.instructions')} id="instructions" note={<T k="table.kept" />}>
        <InstructionList draft={text} value={paper.instructions} onChange={(instructions) => set({ instructions })} />
      </Part>
      <Part title={t('sponsors.title')} id="sponsors" note={<T k="table.sponsors.note" />}>
        <Chosen
          codes={paper.sponsors}
          nameOf={(code) => name(delegations.get(code)?.names, code)}
          onRemove={(code) => set({ sponsors: paper.sponsors.filter((one) => one !== code) })}
        />
        <Pick
          label={t('table.sponsors.add')}
          value=""
          onChange={(code) => code && set({ sponsors: [...new Set([...paper.sponsors, code])] })}
          options={[...delegations.values()]
            .filter(({ code }) => code !== now?.delegation && !paper.sponsors.includes(code))
            .map(({ code, names }) => ({ id: code, name: name(names, code) }))
            .sort((one, other) => one.name.localeCompare(other.name, language))}
        />
        {own.length > 0 && paper.as === 'proposal' && (
          <ChooseOne
            label={t('table.group')}
            value={paper.group || 'none'}
            onChange={(group) => set({ group: group === 'none' ? '' : group })}
            options={[{ value: 'none', label: t('table.group.none') }, ...own.map((g) => ({ value: g.id, label: name(g.names, g.id) }))]}
          />
        )}
      </Part>
      <ProblemNote error={act.error} />
      <Press weight="strong" submit waiting={act.waiting}>
        <T k={paper.as === 'proposal' ? 'table.send' : 'table.circulate'} />
      </Press>
    </form>
  )
}

function Made({ forum, title, onAgain }: { forum: string; title: string; onAgain: () => void }) {
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
        <Press small onPress={onAgain}>
          <T k="table.again" />
        </Press>
      </p>
    </div>
  )
}
