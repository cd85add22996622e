import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { documentSeries } from '../api/papers'
import { proposals } from '../api/queries'
import { all, type ProposalView } from '../api/views'
import { useActing } from '../delegate/Acting'
import { Announce } from '../delegate/Announce'
import { LateLeave } from '../moderator/LateLeave'
import { useBody, useForum, useWho } from '../shared/ForumContext'
import { ChallengedTag } from '../shared/ChallengedTag'
import { T, useT, useTIfAny, Word } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page } from '../shared/Page'
import { Choose } from '../shared/Choose'
import { Until } from '../shared/Until'
import { useForumNow } from '../shared/When'
import { State, Tag } from '../shared/Tag'
import { Who } from '../shared/Who'

interface Wanted {
  life: string
  disposition: string
  body: string
  words: string
}

const ANY: Wanted = { life: '', disposition: '', body: '', words: '' }

/** Every proposal with what became of it. */
export function ProposalsPage() {
  const { id } = useForum()
  const { now } = useActing()
  const t = useT()
  return (
    <Page
      title={t('proposals.title')}
      lead={
        <>
          <T k="proposals.lead" />
          <Due />
        </>
      }
      aside={
        <>
          <Link href={`/forums/${id}/negotiating-groups`}>
            <T k="groups.title" />
          </Link>
          <Announce />
          <LateLeave />
          {now?.kind === 'seat' && (
            <>
              <Link className="press plain" href={`/forums/${id}/proposals/from-word`}>
                <T k="from-word.link" />
              </Link>
              <Link className="press strong" href={`/forums/${id}/proposals/new`}>
                <T k="table.title" />
              </Link>
            </>
          )}
        </>
      }
    >
      <Loaded query={useQuery(proposals(id))}>
        {(list) =>
          all(list).length === 0 ? (
            <p className="empty">
              <T k="proposals.none" />
            </p>
          ) : (
            <List list={all(list)} />
          )
        }
      </Loaded>
    </Page>
  )
}

/** When proposals are due, where the secretariat has said so. */
function Due() {
  const { id } = useForum()
  const now = useForumNow()
  const { data } = useQuery(documentSeries(id))
  const due = data?.proposalDeadline
  if (!due) return null
  return (
    <p className="small">
      <T k={Date.parse(due) > now ? 'proposals.due' : 'proposals.were-due'} at={<Until at={due} running={Date.parse(due) > now} />} />
    </p>
  )
}

function List({ list }: { list: readonly ProposalView[] }) {
  const [wanted, setWanted] = useState(ANY)
  const who = useWho()
  const found = list.filter((proposal) => fits(proposal, wanted, who(proposal.by)))
  return (
    <>
      <Filter list={list} wanted={wanted} onChange={setWanted} />
      <p className="small quiet" role="status">
        <T k="proposals.count" count={found.length} />
      </p>
      <ul className="plain rows">
        {found.map((proposal) => (
          <Row proposal={proposal} key={proposal.id} />
        ))}
      </ul>
    </>
  )
}

function fits(proposal: ProposalView, { life, disposition, body, words }: Wanted, by: string): boolean {
  const text = `${proposal.symbol} ${proposal.title} ${by}`.toLocaleLowerCase()
  return (
    (!life || proposal.life === life) &&
    (!disposition || (proposal.disposition ?? 'open') === disposition) &&
    (!body || all(proposal.instructions).some((i) => i.body === body)) &&
    text.includes(words.trim().toLocaleLowerCase())
  )
}

function Filter({ list, wanted, onChange }: { list: readonly ProposalView[]; wanted: Wanted; onChange: (wanted: Wanted) => void }) {
  const t = useT()
  const say = useTIfAny()
  const bodyName = useBody()
  const several = (values: (string | undefined)[]) => [...new Set(values.filter((value) => value !== undefined))]
  const set = (part: Partial<Wanted>) => onChange({ ...wanted, ...part })
  return (
    <div className="filters">
      <label className="field">
        {t('filter.words')}
        <input type="search" value={wanted.words} onChange={(event) => set({ words: event.target.value })} />
      </label>
      <Choose
        label={t('filter.state')}
        value={wanted.life}
        onChange={(life) => set({ life })}
        options={several(list.map(({ life }) => life)).map((id) => ({ id, name: say(`proposal-stage.${id}`, id) }))}
      />
      <Choose
        label={t('filter.disposition')}
        value={wanted.disposition}
        onChange={(disposition) => set({ disposition })}
        options={several(list.map(({ disposition }) => disposition ?? 'open')).map((id) => ({ id, name: say(`disposition.${id}`, id) }))}
      />
      <Choose
        label={t('filter.body')}
        value={wanted.body}
        onChange={(body) => set({ body })}
        options={several(list.flatMap(({ instructions }) => all(instructions).map(({ body }) => body))).map((id) => ({ id, name: bodyName(id) }))}
      />
    </div>
  )
}

function Row({ proposal }: { proposal: ProposalView }) {
  const { id } = useForum()
  const taken = all(proposal.instructions).filter(({ takenUp }) => takenUp).length
  return (
    <li className="row">
      <p className="row-head">
        <Link href={`/forums/${id}/proposals/${proposal.id}`}>
          <b>{proposal.symbol}</b> {proposal.title}
        </Link>{' '}
        <State of="proposal-stage" value={proposal.life} />
        {proposal.challenged && (
          <ChallengedTag />
        )}
        {proposal.dossier.lateBecause && (
          <Tag tone="warn">
            <T k="proposal.late" />
          </Tag>
        )}
      </p>
      <p className="small quiet tabular">
        <Who is={proposal.by} />
        {' · '}
        <T k="proposal.sponsors.count" count={all(proposal.confirmed).length} />
        {' · '}
        <T k="proposal.instructions.count" count={all(proposal.instructions).length} />
        {proposal.disposition && (
          <>
            {' · '}
            <Word of="disposition" value={proposal.disposition} /> {proposal.dossier.intoSymbol}
          </>
        )}
        {taken > 0 && proposal.life !== 'withdrawn' && (
          <>
            {' · '}
            <T k="proposal.taken.count" count={taken} of={all(proposal.instructions).length} />
          </>
        )}
      </p>
    </li>
  )
}
