import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { paperActs } from '../api/papers'
import { draft } from '../api/queries'
import { all, type InstructionView, type ProposalView } from '../api/views'
import { leads, useActing } from '../delegate/Acting'
import { live } from '../delegate/papers/standsBehind'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { useBody, useForum, useWithBody } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Pick } from '../shared/Pick'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { OpensAgreed, opensByAct } from './OpensAgreed'

/** What becomes of one instruction: the body that considers it, and its way into the draft. */
export function InstructionActs({ proposal, instruction }: { proposal: ProposalView; instruction: InstructionView }) {
  const t = useT()
  const { now } = useActing()
  const withBody = useWithBody()
  const takeUp = useTakeUp(proposal, instruction)
  const { id } = useForum()
  const { data: text } = useQuery(draft(id))
  const stands = all(text?.provisions).find((provision) => provision.id === instruction.provision)
  const opens = instruction.kind !== 'noc' && opensByAct(stands)
  if (!live(proposal) || instruction.takenUp) return null
  const before = withBody(instruction)
  const allocates = now?.kind === 'secretariat' || leads(now, withBody({})) || leads(now, before)
  const takes = leads(now, before)
  if (!allocates && !takes) return null
  return (
    <div className="press-row">
      {takes && opens && (
        <OpensAgreed
          small
          number={stands?.number ?? ''}
          label={
            <>
              <T k="instruction.take-up" />
              <span className="unseen"> {instruction.n}</span>
            </>
          }
          waiting={takeUp.waiting}
          error={takeUp.error}
          send={takeUp.run}
        />
      )}
      {takes && !opens && (
        <Press small weight="strong" onPress={() => void takeUp.run()} waiting={takeUp.waiting}>
          <T k="instruction.take-up" />
          <span className="unseen"> {instruction.n}</span>
        </Press>
      )}
      {allocates && (
        <Ask
          small
          label={
            <>
              <T k="instruction.allocate" />
              <span className="unseen"> {instruction.n}</span>
            </>
          }
          title={t('instruction.allocate.title', { n: instruction.n, symbol: proposal.symbol })}
        >
          {(close) => <AllocateForm proposal={proposal.id} instruction={instruction} done={close} />}
        </Ask>
      )}
      {!opens && <ProblemNote error={takeUp.error} />}
    </div>
  )
}

/** Takes an instruction into the draft; what no body has yet is allocated to the one that takes it. */
export function useTakeUp(proposal: ProposalView, instruction: InstructionView) {
  const withBody = useWithBody()
  const allocate = useAct(paperActs.allocate)
  const takeUp = useAct(paperActs.takeUp)
  return {
    run: async (reason?: string) =>
      (instruction.body !== undefined || (await allocate.run(proposal.id, instruction.n, withBody(instruction)))) &&
      takeUp.run(proposal.id, instruction.n, reason),
    waiting: allocate.waiting || takeUp.waiting,
    error: allocate.error ?? takeUp.error,
  }
}

function AllocateForm({ proposal, instruction, done }: { proposal: string; instruction: InstructionView; done: () => void }) {
  const t = useT()
  const { view } = useForum()
  const bodyName = useBody()
  const [body, setBody] = useState(instruction.body ?? '')
  const act = useAct(paperActs.allocate)
  return (
    <ActForm act={act} send={() => act.run(proposal, instruction.n, body)} done={done} label={<T k="instruction.allocate" />}>
      <Pick
        label={t('instruction.allocate.to')}
        hint={t('instruction.allocate.hint')}
        value={body}
        onChange={setBody}
        options={all(view.bodies).map(({ id }) => ({ id, name: bodyName(id) }))}
        needed
      />
    </ActForm>
  )
}
