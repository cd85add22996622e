import { useRef } from 'react'
import { Link } from 'wouter'
import { all, type DraftView, type ProvisionView } from '../api/views'
import { BracketActs } from '../delegate/BracketActs'
import { ProvisionActs } from '../delegate/ProvisionActs'
import { useBody, useForum, usePlace } from '../shared/ForumContext'
import { T } from '../shared/i18n'
import { State, Tag } from '../shared/Tag'
import { Alternatives } from '../shared/text/Alternatives'
import { BracketNote } from '../shared/text/BracketNote'
import { Compared } from '../shared/text/Compared'
import { bracketsIn, readThrough } from '../shared/text/tree'
import { Wording } from '../shared/text/Wording'
import { Who } from '../shared/Who'

/** One provision: its wording, what stands on it, and beside it each bracket explained. */
export function ProvisionArticle({ draft, provision, compared }: { draft: DraftView; provision: ProvisionView; compared: boolean }) {
  const { id: forum } = useForum()
  const body = useBody()
  const words = useRef<HTMLParagraphElement>(null)
  const known = new Map(all(provision.brackets).map((bracket) => [bracket.id, bracket]))
  const brackets = bracketsIn(provision.content)
  const name = `p-${provision.id}`
  return (
    <article className="provision" id={name} aria-labelledby={`${name}-name`} tabIndex={-1}>
      <div className="provision-main">
        <header className="provision-head">
          <h3 id={`${name}-name`}>
            <span className="provision-number">{provision.number}</span> <span lang={draft.language}>{provision.heading}</span>
          </h3>
          <p className="provision-state">
            <State of="provision-state" value={provision.state} />
            {provision.challenged && (
              <Tag tone="stop">
                <T k="challenged" />
              </Tag>
            )}
            {!provision.binding && (
              <Tag>
                <T k="not-binding" />
              </Tag>
            )}
            {provision.suppressed && (
              <Tag tone="stop">
                <T k="suppressed" />
              </Tag>
            )}
            {provision.body && (
              <span className="small quiet">
                <T k="provision.with" body={body(provision.body)} />
              </span>
            )}
            {[...new Set(all(provision.taken).map(({ proposal }) => proposal))].map((proposal) => (
              <Link className="small" href={`/forums/${forum}/proposals/${proposal}`} key={proposal}>
                <T k="provision.from" proposal={proposal} />
              </Link>
            ))}
          </p>
        </header>
        <p className={provision.suppressed ? 'provision-text struck' : 'provision-text'} lang={draft.language} ref={words}>
          {compared ? (
            <Compared before={provision.baseText ?? ''} after={readThrough(provision.content)} />
          ) : (
            <Wording content={provision.content} brackets={known} />
          )}
        </p>
        {!compared &&
          brackets.map(({ bracket, depth }) => <Alternatives bracket={bracket} brackets={known} depth={depth} key={bracket.id} />)}
        <Standing provision={provision} />
        <ProvisionActs draft={draft} provision={provision} words={words} />
      </div>
      {brackets.length > 0 && (
        <div className="provision-side">
          {brackets.map(({ bracket, depth }) => (
            <BracketNote
              bracket={bracket}
              view={known.get(bracket.id)}
              depth={depth}
              acts={<BracketActs bracket={bracket} view={known.get(bracket.id)} language={draft.language} />}
              key={bracket.id}
            />
          ))}
        </div>
      )}
    </article>
  )
}

/** Early warnings and reservations: they stop nothing, and are seen. */
function Standing({ provision }: { provision: ProvisionView }) {
  const place = usePlace()
  return (
    <>
      {all(provision.warnings).map((warning) => (
        <div className="note warn" key={warning.id}>
          <p>
            <b>
              <T k="warning.of" group={place(warning.group)} />
            </b>
            <br />
            {warning.text}
          </p>
        </div>
      ))}
      {all(provision.reservations).map((reservation) => (
        <p className="reservation small" key={reservation.id}>
          <T k="reservation.of" who={<Who is={reservation.seat} />} kind={<T k={`reservation.${reservation.kind}` as never} />} />
          {reservation.text && ` “${reservation.text}”`}
        </p>
      ))}
    </>
  )
}
