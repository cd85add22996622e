import { useQueries, useQuery } from '@tanstack/react-query'
import { charter } from '../../api/queries'
import { all } from '../../api/views'
import { type DemandedMethod, demands, proxies, votingActs } from '../../api/voting'
import { useActing } from '../../delegate/Acting'
import { DemandMethod } from '../../delegate/DemandMethod'
import { DemandVote } from '../../delegate/DemandVote'
import { GiveProxy } from '../../delegate/GiveProxy'
import { MoveDivision } from '../../delegate/MoveDivision'
import { useAct } from '../../delegate/useAct'
import { CsvLink } from '../../shared/CsvLink'
import { useBody, useForum, useWho } from '../../shared/ForumContext'
import { T, useT, Word } from '../../shared/i18n'
import { Part } from '../../shared/Page'
import { Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'
import { Subject } from '../../shared/Subject'
import { Tag } from '../../shared/Tag'

/** What delegations ask for and hand over before votes begin. */
export function BeforeVotes() {
  const { id } = useForum()
  const t = useT()
  const name = useWho()
  const bodyName = useBody()
  const { now } = useActing()
  const [asked, given] = useQueries({ queries: [demands(id), proxies(id)] })
  const back = useAct(votingActs.withdrawProxy)
  const undo = useAct(votingActs.withdrawDemand)
  const { data: rules } = useQuery(charter(id))
  const voter = now?.kind === 'seat'
  if (!voter && all(asked.data).length + all(given.data).length === 0) return null
  return (
    <Part title={t('votes.before')} id="before" note={<T k="votes.before.note" />}>
      <ul className="plain rows">
        {all(asked.data).map((demand) => (
          <li className="row" key={demand.body + demand.subject + demand.method}>
            <p className="row-head">
              <b>
                <Word of="method" value={demand.method} />
              </b>{' '}
              <Subject of={demand.subject} />{' '}
              <Tag tone={demand.met ? 'good' : 'plain'}>
                <T k="votes.asked" asked={all(demand.seats).length} needed={demand.needed} />
              </Tag>
              {now?.seat && all(demand.seats).includes(now.seat) && (
                <Press
                  small
                  waiting={undo.waiting}
                  onPress={() => void undo.run(demand.body, demand.subject, demand.method as DemandedMethod)}
                >
                  <T k="demand.withdraw" />
                </Press>
              )}
            </p>
            <p className="small quiet">
              {bodyName(demand.body)}: {all(demand.seats).map((seat) => name(seat)).join(', ')}
            </p>
          </li>
        ))}
        {all(given.data).map((proxy) => (
          <li className="row" key={proxy.proxy}>
            <p className="row-head">
              <T k="vote.proxy" holder={<b>{name(proxy.holder)}</b>} seat={name(proxy.seat)} />
              {proxy.seat === now?.seat && (
                <Press small waiting={back.waiting} onPress={() => void back.run(proxy.proxy)}>
                  <T k="proxy.withdraw" />
                </Press>
              )}
            </p>
          </li>
        ))}
      </ul>
      <ProblemNote error={back.error ?? undo.error} />
      {voter && (
        <p className="desk-bar">
          {all(rules?.methods?.voteOnDemand).length > 0 && <DemandVote />}
          {all(rules?.motions).some(({ motion }) => motion === 'division') && <MoveDivision />}
          {all(rules?.methods?.onDemand).length > 0 && <DemandMethod />}
          {(rules?.methods?.proxies ?? 0) > 0 && <GiveProxy />}
        </p>
      )}
      {all(asked.data).length > 0 && <CsvLink of="method-demands.csv" />}
    </Part>
  )
}
