import * as limits from '#limits'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { paperActs } from '../../api/papers'
import { draft, proposal } from '../../api/queries'
import { all, type DraftView, type ProposalView } from '../../api/views'
import { ActForm } from '../../shared/ActForm'
import { Write } from '../../shared/Fields'
import { useForum } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { useSomeClosed } from '../../shared/kept'
import { Loaded } from '../../shared/Loaded'
import { Page, Part } from '../../shared/Page'
import { useKeptState } from '../../shared/useKeptState'
import { useActing } from '../Acting'
import { SwitchTo } from '../ActingAs'
import { InstructionList } from '../InstructionList'
import { fresh, request, type WrittenInstruction, written } from '../instructions'
import { useAct } from '../useAct'
import { standsBehind } from './standsBehind'

export type Further = 'addendum' | 'revision'

/** Where a sponsor writes an addendum, which adds instructions, or a revision, which replaces them. */
export function FurtherPaperPage({ proposal: number, what }: { proposal: string; what: Further }) {
  const { id } = useForum()
  const t = useT()
  const found = useQuery(proposal(id, number))
  const text = useQuery(draft(id))
  return (
    <Page
      title={found.data ? t(`${what}.title`, { symbol: found.data.symbol }) : t(`${what}.write`)}
      lead={<T k={`${what}.lead`} />}
      over={{ to: `/forums/${id}/proposals/${number}`, name: found.data?.symbol ?? number }}
    >
      <Loaded query={found}>{(view) => <Loaded query={text}>{(words) => <Sponsored view={view} text={words} what={what} />}</Loaded>}</Loaded>
    </Page>
  )
}

function Sponsored({ view, text, what }: { view: ProposalView; text: DraftView; what: Further }) {
  const { now } = useActing()
  if (standsBehind(view, now)) return <PaperForm view={view} text={text} what={what} />
  return (
    <>
      <p className="note">
        <T k="papers.sponsor-needed" />
      </p>
      <SwitchTo fit={(capacity) => standsBehind(view, capacity)} />
    </>
  )
}

interface Paper {
  reason: string
  instructions: WrittenInstruction[]
}

function PaperForm({ view, text, what }: { view: ProposalView; text: DraftView; what: Further }) {
  const { id } = useForum()
  const t = useT()
  const start = { reason: '', instructions: what === 'revision' ? all(view.instructions).map(written) : [fresh(1)] }
  const [paper, setPaper, forget] = useKeptState<Paper>(`${what}.${view.id}.${view.revision}`, start, useSomeClosed())
  const [made, setMade] = useState(false)
  const act = useAct(what === 'revision' ? paperActs.revise : paperActs.addendum)
  if (made) {
    return (
      <p className="note busy" role="status">
        <T k={`${what}.made`} />{' '}
        <Link href={`/forums/${id}/proposals/${view.id}`}>{view.title}</Link>
      </p>
    )
  }
  return (
    <ActForm
      act={act}
      send={() => act.run(view.id, { instructions: paper.instructions.map(request), reason: paper.reason.trim() || undefined })}
      done={() => {
        forget()
        setMade(true)
      }}
      label={<T k={`${what}.send`} />}
    >
      <Part title={t('proposal.instructions')} id="instructions" note={<T k="table.kept" />}>
        <InstructionList
          draft={text}
          value={paper.instructions}
          onChange={(instructions) => setPaper((before) => ({ ...before, instructions }))}
          except={view.id}
        />
      </Part>
      <Write
        label={t('reason')}
        longest={limits.NewRevision.reason}
        value={paper.reason}
        onChange={(reason) => setPaper((before) => ({ ...before, reason }))}
        lines={2}
      />
    </ActForm>
  )
}
