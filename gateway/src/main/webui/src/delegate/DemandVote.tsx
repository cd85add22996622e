import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { byRightActs } from '../api/byRight'
import { charter } from '../api/queries'
import { all } from '../api/views'
import { useForum } from '../shared/ForumContext'
import { useT } from '../shared/i18n'
import { Pick } from '../shared/Pick'
import { useVotable } from '../shared/vote/useVotable'
import { AskFor, InBodyForm } from './InBody'
import { useAct } from './useAct'

/**
 * Asks by right for a vote, instead of the gavel.
 *
 * @param within the body, where it is known
 * @param start what is chosen to begin with, as votes name it
 */
export function DemandVote({ within, start }: { within?: string; start?: string }) {
  return <AskFor says="vote.demand">{(done) => <Form within={within} start={start} done={done} />}</AskFor>
}

function Form({ within, start, done }: { within: string | undefined; start: string | undefined; done: () => void }) {
  const t = useT()
  const { id, view } = useForum()
  const rights = all(useQuery(charter(id)).data?.methods?.voteOnDemand).map(({ on }) => on)
  const plenary = all(view.bodies).find(({ parent }) => !parent)?.id
  const kinds: string[] = rights.filter((on) => on !== 'text')
  const things = useVotable().filter((one) => kinds.includes(one.id.split('/')[0] ?? ''))
  // the whole text is adopted in the plenary alone, whatever body this is asked from
  if (rights.includes('text') && plenary && (within ?? plenary) === plenary) {
    things.unshift({ id: `body/${plenary}`, name: t('votable.whole'), matter: 'recommendation' })
  }
  const [subject, setSubject] = useState(things.some(({ id }) => id === start) ? start ?? '' : '')
  const act = useAct(byRightActs.demand)
  return (
    <InBodyForm says="vote.demand" meaning="vote.demand.meaning" within={within} act={act} send={(body) => act.run(body, subject)} done={done}>
      <Pick label={t('vote.on')} value={subject} onChange={setSubject} options={things} needed />
    </InBodyForm>
  )
}
