import { acts } from '../../api/acts'
import { all, type DraftView } from '../../api/views'
import { useAct } from '../../delegate/useAct'
import { T, useT } from '../../shared/i18n'
import { Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'
import { Sure } from '../../shared/Sure'
import { useNumber } from '../../shared/useNumber'
import { Keyed } from './Keyed'
import { Prepare, useSecretary } from './Prepare'

/** “I see no objection”: the call on the item's text, and the gavel on calls that are open. */
export function CallBar({ draft, body, wanted, session }: { draft: DraftView; body: string; wanted: string[]; session: string }) {
  const secretary = useSecretary()
  const t = useT()
  const number = useNumber()
  const call = useAct(acts.callConsensus)
  const gavel = useAct(acts.gavel)
  const open = all(draft.calls).filter((one) => one.stage === 'open' && one.body === body && !one.until)
  const called = open.flatMap((one) => all(one.provisions).map(({ provision }) => provision))
  const about = all(draft.provisions).filter(({ id }) => wanted.includes(id))
  const bracketed = about.filter(({ brackets }) => all(brackets).length > 0)
  const left = about.filter((provision) => !called.includes(provision.id) && !bracketed.includes(provision)).map(({ id }) => id)
  return (
    <div className="desk-bar">
      {open.map((one) => (
        <Keyed k="k" key={one.id}>
          {secretary ? <Prepare session={session} on="consensus" about={one.id} /> : <Sure
            weight="strong"
            label={<T k="console.gavel" provisions={all(one.provisions).map(({ provision }) => number(provision)).join(', ')} />}
            title={t('consensus.gavel')}
            meaning={<T k="consensus.gavel.sure" />}
            act={{ ...gavel, run: () => gavel.run(one.id) }}
          />}
        </Keyed>
      ))}
      {left.length > 0 && (
        <Keyed k="c">
          <Press waiting={call.waiting} onPress={() => void call.run(body, left)}>
            <T k="console.call" provisions={left.map(number).join(', ')} />
          </Press>
        </Keyed>
      )}
      {bracketed.length > 0 && (
        <p className="small">
          <T k="console.bracketed" provisions={bracketed.map((provision) => provision.number).join(', ')} />
        </p>
      )}
      <ProblemNote error={call.error} />
    </div>
  )
}
