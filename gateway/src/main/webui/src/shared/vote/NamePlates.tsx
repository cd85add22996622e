import { all, type Choice, type ClassCount, type PollView } from '../../api/views'
import { delegationOf, usePlace, useWho } from '../ForumContext'
import { T, useT } from '../i18n'
import { Picture } from '../picture/Picture'
import { chamberOf, chambersOf, type Plate, platesOf } from './plates'
import { plateRows } from './plateRows'
import { useAnswers } from './useAnswers'
import { ThresholdBar } from './ThresholdBar'
import { lineFor } from './marks'

const BAR = 62
const GAP = 22

/** A roll call as a picture: by chamber the line it had to reach, and every seat in the order of call with its answer. */
export function NamePlates({ poll }: { poll: PollView }) {
  const t = useT()
  const name = useWho()
  const place = usePlace()
  const plates = platesOf(poll)
  const chambers = chambersOf(plates)
  const { called } = useAnswers(poll)
  const answer = ({ choice, word }: Plate) => (choice ? called(choice, word) : t(poll.state === 'closed' ? 'plates.unanswered' : 'plates.silent'))
  const said = (choice: Choice) => plates.filter((plate) => plate.choice === choice).length
  return (
    <Picture
      name={`roll-call-${poll.poll}`}
      title={t('plates.label')}
      says={t('plates.says', {
        seats: plates.length,
        yes: said('yes'),
        no: said('no'),
        abstain: said('abstain'),
        rest: plates.length - said('yes') - said('no') - said('abstain'),
      })}
      columns={[t('plates.order'), t('plates.seat'), t('plates.code'), t('plates.chamber'), t('plates.answer')]}
      rows={plates.map((plate) => [plate.order, name(plate.seat), delegationOf(plate.seat), place(chamberOf(plate.seat)), answer(plate)])}
      note={<T k="plates.note" />}
      draw={(width) => {
        let y = 8
        const parts = chambers.map(({ chamber, plates: seats }) => {
          const rows = plateRows({ plates: seats, width: width - 24, name, answer })
          const at = y
          y += BAR + rows.height + GAP
          return (
            <g transform={`translate(12 ${at})`} key={chamber}>
              <ThresholdBar
                title={place(chamber)}
                count={countOf(poll, chamber, seats)}
                line={lineFor(chamber, chambers.length === 1, poll.verdict, poll.rule)}
                width={width - 24}
              />
              <g transform={`translate(0 ${BAR})`}>{rows.shapes}</g>
            </g>
          )
        })
        return { width, height: y, shapes: parts }
      }}
    />
  )
}

/** As it was counted; while the call goes on, as it stands. */
function countOf(poll: PollView, chamber: string, plates: readonly Plate[]): ClassCount {
  const counted = all(poll.tally?.classes).find(({ votingClass }) => votingClass === chamber)
  const said = (choice: Choice) => plates.filter((plate) => plate.choice === choice).length
  return (
    counted ?? {
      votingClass: chamber,
      yes: said('yes'),
      no: said('no'),
      abstain: said('abstain'),
      notTakingPart: said('not-taking-part'),
      present: plates.length,
      entitled: plates.length,
      recused: 0,
    }
  )
}
