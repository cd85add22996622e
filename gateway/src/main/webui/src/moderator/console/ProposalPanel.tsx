import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { draft, proposal } from '../../api/queries'
import { all, type InstructionView, type ProposalView } from '../../api/views'
import { live } from '../../delegate/papers/standsBehind'
import { Challenge } from '../../public/home/Challenges'
import { Instruction } from '../../public/proposal/Instruction'
import { useForum, useWho } from '../../shared/ForumContext'
import { T } from '../../shared/i18n'
import { Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'
import { useTakeUp } from '../InstructionActs'
import { OpensAgreed, opensByAct } from '../OpensAgreed'
import { ChallengeActs } from '../Ruling'
import { Keyed } from './Keyed'

/** A proposal that the item is about: whether it is in scope, what of it is not in the draft yet. */
export function ProposalPanel({ number }: { number: string }) {
  const { id, view: forum } = useForum()
  const name = useWho()
  const { data: view } = useQuery(proposal(id, number))
  if (!view) return null
  const asked = all(forum.challenges).filter((one) => one.subject === `proposal/${view.id}`)
  const left = live(view) ? all(view.instructions).filter((one) => !one.takenUp) : []
  return (
    <article className="console-text">
      <h3 dir="auto">
        <Link href={`/forums/${id}/proposals/${view.id}`}>
          {view.symbol} {view.title}
        </Link>
      </h3>
      <p className="small" dir="auto">
        {[...new Set([view.by, ...all(view.confirmed).map(({ delegation }) => delegation)].map(name))].join(', ')}
      </p>
      {asked.map((challenge) => (
        <div className={challenge.open ? 'note warn' : 'note'} key={challenge.id}>
          <Challenge
            challenge={challenge}
            acts={
              challenge.open && (
                <Keyed k="j">
                  <ChallengeActs challenge={challenge} />
                </Keyed>
              )
            }
          />
        </div>
      ))}
      {left.length > 0 && (
        <ol className="plain instructions">
          {left.map((instruction) => (
            <Left proposal={view} instruction={instruction} key={instruction.n} />
          ))}
        </ol>
      )}
    </article>
  )
}

function Left({ proposal: view, instruction }: { proposal: ProposalView; instruction: InstructionView }) {
  const { id } = useForum()
  const { data: text } = useQuery(draft(id))
  const take = useTakeUp(view, instruction)
  const stands = all(text?.provisions).find((provision) => provision.id === instruction.provision)
  const label = (
    <>
      <T k="instruction.take-up" />
      <span className="unseen"> {instruction.n}</span>
    </>
  )
  const acts = (
    <>
      <Keyed k="w">
        {instruction.kind !== 'noc' && opensByAct(stands) ? (
          <OpensAgreed small number={stands?.number ?? ''} label={label} waiting={take.waiting} error={take.error} send={take.run} />
        ) : (
          <Press small weight="strong" waiting={take.waiting} onPress={() => void take.run()}>
            {label}
          </Press>
        )}
      </Keyed>
      {!opensByAct(stands) && <ProblemNote error={take.error} />}
    </>
  )
  return <Instruction instruction={instruction} inDraft={false} base={stands?.baseText} language={text?.language} numbers={new Map(all(text?.provisions).map((one) => [one.id, one.number]))} acts={acts} />
}
