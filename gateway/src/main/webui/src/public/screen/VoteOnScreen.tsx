import { useQuery } from '@tanstack/react-query'
import { poll } from '../../api/queries'
import { all } from '../../api/views'
import { useForum } from '../../shared/ForumContext'
import { T, useName, Word } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { State } from '../../shared/Tag'
import { NamePlates } from '../../shared/vote/NamePlates'
import { outcomeOf } from '../../shared/vote/outcome'
import { useSentence } from '../../shared/vote/sentences'
import { TallyBars } from '../../shared/vote/TallyBars'
import { Remaining } from '../../shared/When'
import { TextOnScreen } from './TextOnScreen'

/** A vote as it stands: who has been called and what they said; then what it came to. */
export function VoteOnScreen({ number }: { number: string }) {
  const { id } = useForum()
  const nameOf = useName()
  const say = useSentence()
  return (
    <Loaded query={useQuery(poll(id, number))}>
      {(view) => {
        const outcome = outcomeOf(view)
        const said = all(view.verdict?.explanation.because)[0]
        const named = all(view.ballots).length > 0 || (view.state === 'open' && view.method === 'roll-call' && view.namesShown)
        return (
          <section className="screen-vote">
            <h2 dir="auto">{nameOf(view.question, number)}</h2>
            <p className="meta">
              {outcome ? <State of="outcome" value={outcome} /> : <State of="stage" value={view.state} />} <Word of="method" value={view.method} />{' '}
              {view.state === 'open' && view.closesAt && <Remaining until={view.closesAt} />}
            </p>
            {said && <p className={`outcome ${outcome ?? ''}`}>{say(said)}</p>}
            {view.tally && !named && <TallyBars tally={view.tally} verdict={view.verdict} rule={view.rule} />}
            {!view.tally && view.turnout && (
              <p className="turnout-figure tabular">
                <T k="poll.turnout" voted={<b>{view.turnout.voted}</b>} entitled={view.turnout.entitled} />
              </p>
            )}
            {named ? <NamePlates poll={view} /> : !outcome && <Put subject={view.subject ?? ''} />}
          </section>
        )
      }}
    </Loaded>
  )
}

/** The words that are voted on, for who raises a hand. */
function Put({ subject }: { subject: string }) {
  const [kind, provision = ''] = subject.split('/', 2)
  return kind === 'provision' ? <TextOnScreen provisions={[provision]} /> : null
}
