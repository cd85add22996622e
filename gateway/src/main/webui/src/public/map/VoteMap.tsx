import type { Choice, PollView } from '../../api/views'
import { delegationOf, useForum } from '../../shared/ForumContext'
import { T, useName, useT } from '../../shared/i18n'
import { chamberOf, platesOf } from '../../shared/vote/plates'
import { shapeOf } from './places'
import WorldMap from './WorldMap'

const ANSWERS: readonly Choice[] = ['yes', 'no', 'abstain', 'not-taking-part']
/** fewer states than that are read sooner than found on a map */
const WORTH_A_MAP = 10

/** How the states voted, on a map of the world; nothing where few of the seats are states'. */
export default function VoteMap({ poll }: { poll: PollView }) {
  const t = useT()
  const nameOf = useName()
  const { delegations } = useForum()
  const states = platesOf(poll)
    .filter(({ seat }) => shapeOf(delegationOf(seat)))
    .map(({ seat, choice }) => {
      const code = delegationOf(seat)
      const delegation = delegations.get(code)
      return {
        code,
        name: nameOf(delegation?.names, code),
        region: delegation?.region,
        chamber: chamberOf(seat),
        as: choice ?? 'silent',
        answer: choice ? t(`choice.${choice}`) : t('plates.unanswered'),
      }
    })
  if (states.length < WORTH_A_MAP) return null
  const count = (as: string) => states.filter((state) => state.as === as).length
  return (
    <WorldMap
      name={`${poll.poll}-map`}
      title={t('poll.map')}
      says={t('poll.map.says', { yes: count('yes'), no: count('no'), abstain: count('abstain'), rest: count('silent') + count('not-taking-part') })}
      columns={[t('delegation'), t('region'), t('plates.answer')]}
      states={states}
      legend={[
        ...ANSWERS.filter((answer) => count(answer) > 0).map((answer) => [answer, <T k={`choice.${answer}`} key={answer} />] as const),
        ['silent', <T k="plates.unanswered" key="silent" />],
        ['', <T k="poll.map.no-vote" key="none" />],
      ]}
    />
  )
}
