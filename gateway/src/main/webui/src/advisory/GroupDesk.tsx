import { useQueries, useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { groupRoster } from '../api/memberships'
import { recommendation, recommendations, warnings } from '../api/queries'
import { all, type PetitionView, type RecommendationView } from '../api/views'
import { useActing } from '../delegate/Acting'
import { CsvLink } from '../shared/CsvLink'
import { useForum, usePlace, useWho } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Part } from '../shared/Page'
import { State } from '../shared/Tag'
import { Until } from '../shared/Until'
import { useNumber } from '../shared/useNumber'

/** The desk of each advisory group one sits in: its windows first, for they end. */
export function GroupDesks() {
  const { view } = useForum()
  const { mine } = useActing()
  const places = new Set(mine.flatMap(({ place, body }) => [place, body]))
  return (
    <>
      {all(view.advisoryGroups)
        .filter(({ id }) => places.has(id))
        .map(({ id }) => (
          <GroupDesk group={id} key={id} />
        ))}
    </>
  )
}

function GroupDesk({ group }: { group: string }) {
  const { id, bodies, view } = useForum()
  const place = usePlace()
  const t = useT()
  const list = all(useQuery(recommendations(id)).data).filter(({ stage }) => stage === 'awaiting-vetoes')
  const open = useQueries({ queries: list.map((one) => recommendation(id, one.id)) }).flatMap(({ data }) => (data ? [data] : []))
  const room = all(view.sessions).find((one) => one.body === group && one.stage !== 'closed')
  return (
    <Part title={t('group-desk.title', { group: place(group) })} id={`group-${group}`}>
      <Windows group={group} open={open} />
      <Warnings group={group} />
      <p className="toggles">
        {bodies.has(group) && (
          <Link className="press plain small" href={`/forums/${id}/bodies/${encodeURIComponent(group)}/desk`}>
            <T k="group-desk.room" />
          </Link>
        )}
        {room && (
          <Link className="press plain small" href={`/forums/${id}/sessions/${room.id}`}>
            <T k="my.to.session" />
          </Link>
        )}
        <Link className="press plain small" href={`/forums/${id}/draft`}>
          <T k="group-desk.text" />
        </Link>
        <Link className="press plain small" href={`/forums/${id}/recommendations`}>
          <T k="nav.recommendations" />
        </Link>
        <Link className="press plain small" href={`/forums/${id}/delegations#group-rosters`}>
          <T k="group-desk.roster" />
        </Link>
        <CsvLink of={`advisory-groups/${encodeURIComponent(group)}/own-roster.csv`} />
      </p>
    </Part>
  )
}

function Windows({ group, open }: { group: string; open: RecommendationView[] }) {
  const { id } = useForum()
  const mine = open.flatMap((one) => {
    const round = all(one.rounds).at(-1)
    const window = all(round?.windows).find((w) => w.group === group && w.open)
    return round && window ? [{ one, window, petitions: all(round.petitions).filter((p) => p.group === group) }] : []
  })
  if (mine.length === 0) {
    return (
      <p className="empty">
        <T k="group-desk.no-window" />
      </p>
    )
  }
  return (
    <ul className="plain rows">
      {mine.map(({ one, window, petitions }) => (
        <li className="row" key={one.id}>
          <p className="row-head">
            <Link href={`/forums/${id}/recommendations/${one.id}`}>
              <b dir="auto">{one.title}</b>
            </Link>
          </p>
          <p>
            <Until at={window.closes} />
          </p>
          <p className="small">
            <T k="group-desk.needs" petition={window.petitionNeeds} veto={window.vetoNeeds} seats={window.seats} />
          </p>
          {petitions.map((petition) => (
            <Petition petition={petition} key={petition.id} />
          ))}
        </li>
      ))}
    </ul>
  )
}

/** How far a petition of the group has come, and who of its seats has not been reached. */
function Petition({ petition }: { petition: PetitionView }) {
  const { id } = useForum()
  const name = useWho()
  const { data } = useQuery(groupRoster(id, petition.group))
  const signed = all(petition.signatures)
  const left = all(data?.seats).filter(({ seat, takesPart }) => takesPart && seat !== undefined && !signed.includes(seat))
  return (
    <div>
      <p className="small">
        <State of="petition-stage" value={petition.stage} />{' '}
        <T k="group-desk.signed" count={signed.length} needs={petition.needs} />{' '}
        {petition.poll && (
          <Link href={`/forums/${id}/polls/${petition.poll}`}>
            <T k="group-desk.poll" />
          </Link>
        )}
      </p>
      {petition.stage === 'open' && left.length > 0 && (
        <details className="small">
          <summary>
            <T k="group-desk.not-reached" count={left.length} />
          </summary>
          <p dir="auto">{left.map(({ seat }) => name(seat ?? '')).join(', ')}</p>
        </details>
      )}
    </div>
  )
}

function Warnings({ group }: { group: string }) {
  const { id } = useForum()
  const number = useNumber()
  const given = all(useQuery(warnings(id)).data).filter((one) => one.group === group)
  if (given.length === 0) return null
  return (
    <details>
      <summary>
        <T k="group-desk.warnings" count={given.length} />
      </summary>
      <ul className="plain rows">
        {given.map((one) => (
          <li className="row" key={one.id}>
            <p className="small">
              <Link href={`/forums/${id}/draft#p-${one.provision}`}>{number(one.provision ?? '')}</Link> <bdi>{one.text}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
