import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Link } from 'wouter'
import { draft } from '../../api/queries'
import type { AgendaView } from '../../api/room'
import { all, type DraftView, type ProvisionView } from '../../api/views'
import { useForum } from '../../shared/ForumContext'
import { T } from '../../shared/i18n'
import { Wording } from '../../shared/text/Wording'
import { isAbout, PROPOSAL } from '../../public/screen/matter'
import { CallBar } from './CallBar'
import { ProposalPanel } from './ProposalPanel'

/** The text the item is about, with its brackets, and agreement on it; what is proposed, until it stands in the text. */
export function TextPanel({ agenda, body }: { agenda: AgendaView | undefined; body: string }) {
  const { id } = useForum()
  const { data } = useQuery(draft(id))
  const item = all(agenda?.items).find((one) => one.id === agenda?.current)
  const subjects = all(item?.subjects)
  const shown = all(data?.provisions).filter((provision) => subjects.some((subject) => isAbout(provision, subject)))
  const proposals = subjects.filter((subject) => subject.startsWith(PROPOSAL)).map((subject) => subject.slice(PROPOSAL.length))
  if (!item) {
    return (
      <p className="empty">
        <T k="console.no-item" />
      </p>
    )
  }
  return (
    <>
      {data && <CallBar draft={data} body={body} wanted={shown.map((provision) => provision.id)} session={agenda?.session ?? ''} />}
      {proposals.map((proposal) => (
        <ProposalPanel number={proposal} key={proposal} />
      ))}
      {shown.map((provision) => (
        <Provision provision={provision} draft={data} key={provision.id} />
      ))}
      {shown.length + proposals.length === 0 && (
        <p className="empty">
          <T k="console.no-text" />
        </p>
      )}
    </>
  )
}

function Provision({ provision, draft: text }: { provision: ProvisionView; draft: DraftView | undefined }) {
  const { id } = useForum()
  const known = useMemo(() => new Map(all(provision.brackets).map((bracket) => [bracket.id, bracket])), [provision])
  return (
    <article className="console-text">
      <h3 dir="auto">
        <Link href={`/forums/${id}/draft#p-${provision.id}`}>
          {provision.number} {provision.heading}
        </Link>
      </h3>
      <p className="provision-text" lang={text?.language} dir="auto">
        <Wording pieces={provision.pieces} brackets={known} />
      </p>
    </article>
  )
}
