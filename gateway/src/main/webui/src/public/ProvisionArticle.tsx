import { useRef } from 'react'
import { Link } from 'wouter'
import { all, type DraftView, type ProvisionView, type WarningView } from '../api/views'
import { BracketActs } from '../delegate/BracketActs'
import { ProvisionActs } from '../delegate/ProvisionActs'
import { useBody, useForum, usePlace } from '../shared/ForumContext'
import { T } from '../shared/i18n'
import { State, Tag } from '../shared/Tag'
import { Alternatives } from '../shared/text/Alternatives'
import { BracketNote } from '../shared/text/BracketNote'
import { Compared } from '../shared/text/Compared'
import { bracketsOf, readThrough } from '../shared/text/tree'
import { Wording } from '../shared/text/Wording'
import { Who } from '../shared/Who'

/** One provision: its wording, what stands on it, and beside it each bracket explained. */
export function ProvisionArticle({
  draft,
  provision,
  warnings,
  compared,
}: {
  draft: DraftView
  provision: ProvisionView
  warnings: readonly WarningView[]
  compared: boolean
}) {
  const { id: forum } = useForum()
  const body = useBody()
  const words = useRef<HTMLParagraphElement>(null)
  const known = new Map(all(provision.brackets).map((bracket) => [bracket.id, bracket]))
  const brackets = bracketsOf(provision)
  const name = `p-${provision.id}`
  return (
    <article className="provision" id={name} aria-labelledby={`${name}-name`} tabIndex={-1}>
      <div className="provision-main">
        <header className="provision-head">
          <h3 id={`${name}-name`}>
            <span className="provision-number">{provision.number}</span>
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
            {provision.struck && (
              <Tag tone="stop">
                <T k="suppressed" />
              </Tag>
            )}
            {provision.body && (
              <span className="small quiet">
                <T k="provision.with" body={body(provision.body)} />
              </span>
            )}
            {[...new Set(all(provision.instructions).map(({ proposal }) => proposal))].map((proposal) => (
              <Link className="small" href={`/forums/${forum}/proposals/${proposal}`} key={proposal}>
                <T k="provision.from" proposal={proposal} />
              </Link>
            ))}
          </p>
        </header>
        {provision.state === 'referred' && (
          <p className="quiet">
            <T k="provision.referred" body={body(provision.body)} />
          </p>
        )}
        <p className={provision.struck ? 'provision-text struck' : 'provision-text'} lang={draft.language} ref={words}>
          {compared ? (
            <Compared before={provision.baseText ?? ''} after={readThrough(provision.pieces)} />
          ) : (
            <Wording pieces={provision.pieces} brackets={known} />
          )}
        </p>
        {!compared &&
          brackets.map((bracket) => <Alternatives bracket={bracket} brackets={known} key={bracket.id} />)}
        <Standing provision={provision} warnings={warnings} />
        <ProvisionActs draft={draft} provision={provision} words={words} />
      </div>
      {brackets.length > 0 && (
        <div className="provision-side">
          {brackets.map((bracket) => (
            <BracketNote bracket={bracket} acts={<BracketActs bracket={bracket} language={draft.language} />} key={bracket.id} />
          ))}
        </div>
      )}
    </article>
  )
}

/** Early warnings and reservations: they stop nothing, and are seen. */
function Standing({ provision, warnings }: { provision: ProvisionView; warnings: readonly WarningView[] }) {
  const place = usePlace()
  return (
    <>
      {warnings.map((warning) => (
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
