import { Link } from 'wouter'
import { all, type ProvisionView } from '../../api/views'
import { useBody, useForum } from '../../shared/ForumContext'
import { ChallengedTag } from '../../shared/ChallengedTag'
import { T } from '../../shared/i18n'
import { State, Tag } from '../../shared/Tag'

/** A provision's number, how it stands, with whom it is and what brought it there. */
export function ProvisionHead({ provision, named }: { provision: ProvisionView; named: string }) {
  const { id: forum } = useForum()
  const body = useBody()
  return (
    <header className="provision-head">
      <h3 id={named}>
        <span className="provision-number">{provision.number}</span>
      </h3>
      <p className="provision-state">
        {provision.settled ? <Settled forum={forum} {...provision.settled} /> : <State of="provision-state" value={provision.state} />}
        {provision.challenged && (
          <ChallengedTag />
        )}
        {!provision.binding && (
          <Tag>
            <T k="not-binding" />
          </Tag>
        )}
        {provision.struck && (
          <Tag tone="stop">
            <T k="suppressed" />
          </Tag>
        )}
        {provision.deep && (
          <Tag tone="warn">
            <T k="bracket.deep" depth={provision.depth} />
          </Tag>
        )}
        {provision.body && (
          <span className="small quiet">
            <T k="provision.with" body={body(provision.body)} />
          </span>
        )}
        {[...new Map(all(provision.instructions).map(({ proposal, symbol }) => [proposal, symbol]))].map(([proposal, symbol]) => (
          <Link className="small" href={`/forums/${forum}/proposals/${proposal}`} key={proposal}>
            <T k="provision.from" proposal={symbol} />
          </Link>
        ))}
        <Link className="small" href={`/forums/${forum}/draft/provisions/${encodeURIComponent(provision.id)}/history`}>
          <T k="history.link" />
        </Link>
      </p>
    </header>
  )
}

/** What an adopted text made of it, with the way to that text or to what was carried over. */
function Settled({ forum, outcome }: { forum: string; outcome?: string }) {
  const adopted = outcome === 'adopted'
  return (
    <Link href={adopted ? `/forums/${forum}/adopted` : `/forums/${forum}/carry-overs`}>
      <Tag tone={adopted ? 'good' : 'warn'}>{adopted ? <T k="provision.adopted" /> : <T k="provision.carried-over" />}</Tag>
    </Link>
  )
}
