import { useQueries, useQuery } from '@tanstack/react-query'
import { byRightActs, type Division, divisions, voteDemands } from '../../api/byRight'
import type { Matter } from '../../api/agreement'
import { polls } from '../../api/queries'
import { all } from '../../api/views'
import { chairs, useActing } from '../../delegate/Acting'
import { Debated, useDebate } from '../../delegate/Debated'
import { useAct } from '../../delegate/useAct'
import { TakeVote } from '../../moderator/TakeVote'
import { CsvLink } from '../../shared/CsvLink'
import { useBody, useForum, useWho } from '../../shared/ForumContext'
import { T, useT, Word } from '../../shared/i18n'
import { Part } from '../../shared/Page'
import { Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'
import { Subject, useSubject } from '../../shared/Subject'
import { Tag } from '../../shared/Tag'

/** Votes asked for by right, and what is voted on in parts. */
export function ByRight() {
  const { id } = useForum()
  const t = useT()
  const name = useWho()
  const bodyName = useBody()
  const { now } = useActing()
  const back = useAct(byRightActs.withdraw)
  const [asked, divided] = useQueries({ queries: [voteDemands(id), divisions(id)] })
  if (all(asked.data).length + all(divided.data).length === 0) return null
  return (
    <Part
      title={t('votes.by-right')}
      id="by-right"
      note={
        <>
          <CsvLink of="vote-demands.csv" name="votes.demanded.csv" /> <CsvLink of="divisions.csv" name="divisions.csv" />
        </>
      }
    >
      <ul className="plain rows">
        {all(asked.data).map((demand) => (
          <li className="row" key={demand.subject}>
            <p className="row-head">
              <b>
                <T k="votes.demanded" />
              </b>
              <Subject of={demand.subject} />
              <Tag tone={demand.met ? 'good' : 'plain'}>
                <T k="votes.asked" asked={all(demand.seats).length} needed={demand.needed} />
              </Tag>
              {now?.seat && all(demand.seats).includes(now.seat) && (
                <Press small waiting={back.waiting} onPress={() => void back.run(demand.body, demand.subject)}>
                  <T k="demand.withdraw" />
                </Press>
              )}
            </p>
            <p className="small quiet">
              {bodyName(demand.body)}: {all(demand.seats).map((seat) => name(seat)).join(', ')}
            </p>
          </li>
        ))}
        {all(divided.data).map((division) => (
          <Divided division={division} key={division.division} />
        ))}
      </ul>
      <ProblemNote error={back.error} />
    </Part>
  )
}

function Divided({ division }: { division: Division }) {
  const name = useWho()
  const { now } = useActing()
  const oppose = useAct(byRightActs.oppose)
  const grant = useAct(byRightActs.grant)
  const moved = division.stage === 'moved'
  const bodyName = useBody()
  const t = useT()
  const subject = useSubject(`provision/${division.provision ?? ''}`)
  const running = all(useQuery(polls(useForum().id)).data).flatMap((poll) => (poll.state === 'open' ? [poll.subject] : []))
  const presides = chairs(now, division.body)
  const debate = useDebate(`division/${division.division}`)
  // who speaks against it objects
  const opposed = all(division.opposed).length > 0 || all(debate?.speakersAgainst).length > 0
  return (
    <li className="row">
      <p className="row-head">
        {division.provision ? <Subject of={`provision/${division.provision}`} /> : <T k="division.apart" body={bodyName(division.body)} />}{' '}
        <Tag tone={moved ? 'busy' : 'plain'}>
          <Word of="division" value={division.stage} />
        </Tag>
      </p>
      <p className="small quiet">
        <T k="division.moved-by" who={name(division.seat)} />
        {all(division.opposed).length > 0 && (
          <>
            {' '}
            <T
              k="division.opposed-by"
              who={all(division.opposed)
                .map((seat) => name(seat))
                .join(', ')}
            />
          </>
        )}
      </p>
      <ol>
        {all(division.parts).map((part) => (
          <li key={part.number}>
            {part.words ? (
              <q>{part.words}</q>
            ) : (
              all(part.provisions).map((one, i) => (
                <span key={one}>
                  {i > 0 && ', '}
                  <Subject of={`provision/${one}`} />
                </span>
              ))
            )}{' '}
            {part.adopted !== undefined && (
              <Tag tone={part.adopted ? 'good' : 'stop'}>
                <Word of="outcome" value={part.adopted ? 'adopted' : 'rejected'} />
              </Tag>
            )}
            {presides && division.stage === 'granted' && part.adopted === undefined && !running.includes(part.subject ?? '') && (
              <TakeVote
                body={division.body}
                matter={(division.matter ?? 'proposal') as Matter}
                subject={part.subject ?? ''}
                question={t('division.question', {
                  what: part.words ? `“${part.words}”` : all(part.provisions).map((one) => subject(`provision/${one}`)).join(', '),
                })}
              />
            )}
          </li>
        ))}
      </ol>
      {moved && <Debated about={`division/${division.division}`} />}
      {moved && (
        <p className="desk-bar">
          {now?.kind === 'seat' && (
            <Press small waiting={oppose.waiting} onPress={() => void oppose.run(division.division)}>
              <T k="division.oppose" />
            </Press>
          )}
          {presides && opposed && (
            <TakeVote
              body={division.body}
              matter="procedure"
              subject={`division/${division.division}`}
              question={t('division.question-motion')}
            />
          )}
          {presides && !opposed && (
            <Press small waiting={grant.waiting} onPress={() => void grant.run(division.division)}>
              <T k="division.grant" />
            </Press>
          )}
        </p>
      )}
      <ProblemNote error={oppose.error ?? grant.error} />
    </li>
  )
}
