import { memo, useMemo, useRef } from 'react'
import { all, type ProvisionView, type WarningView } from '../api/views'
import { AdReferendumNote } from '../delegate/AdReferendumActs'
import { FeedbackLine } from './analysis/FeedbackLine'
import { BracketActs } from '../delegate/BracketActs'
import { ProvisionActs } from '../delegate/ProvisionActs'
import { EditHere } from '../moderator/edit/EditHere'
import { useBody } from '../shared/ForumContext'
import { T } from '../shared/i18n'
import { Alternatives } from '../shared/text/Alternatives'
import { BracketNote } from '../shared/text/BracketNote'
import { bracketsOf } from '../shared/text/tree'
import { ProvisionHead } from './draft/ProvisionHead'
import { ProvisionWords } from './draft/ProvisionWords'
import { ProvisionMargin } from './margin/ProvisionMargin'
import { Standing } from './draft/Standing'
import { TypedNow } from './draft/TypedNow'
import { useNear } from './draft/useNear'

/** One provision: its wording, what stands on it, and beside it each bracket explained. */
export const ProvisionArticle = memo(function ProvisionArticle({
  language,
  provision,
  warnings,
  compared,
  lit,
  sought,
}: {
  language: string
  provision: ProvisionView
  warnings: readonly WarningView[]
  compared: boolean
  /** the holder whose brackets are to stand out; empty for nobody's */
  lit: string
  /** whether somebody came for it, so that it is there whole at once */
  sought: boolean
}) {
  const body = useBody()
  const article = useRef<HTMLElement>(null)
  const words = useRef<HTMLParagraphElement>(null)
  const near = useNear(article, sought)
  const known = useMemo(() => new Map(all(provision.brackets).map((bracket) => [bracket.id, bracket])), [provision])
  const brackets = useMemo(() => bracketsOf(provision), [provision])
  const name = `p-${provision.id}`
  return (
    <article className={provision.level > 0 ? `provision level-${Math.min(provision.level, 6)}` : 'provision'} id={name} aria-labelledby={`${name}-name`} tabIndex={-1} ref={article}>
      <div className="provision-main">
        <ProvisionHead provision={provision} named={`${name}-name`} />
        {provision.state === 'referred' && (
          <p className="quiet">
            <T k="provision.referred" body={body(provision.body)} />
          </p>
        )}
        <ProvisionWords provision={provision} language={language} compared={compared} whole={near} lit={lit} words={words} />
        {near && (
          <>
            <TypedNow provision={provision} language={language} />
            <EditHere provision={provision} language={language} />
            {!compared && brackets.map((bracket) => <Alternatives bracket={bracket} brackets={known} key={bracket.id} />)}
            <AdReferendumNote provision={provision} />
            <Standing provision={provision} warnings={warnings} />
            <FeedbackLine provision={provision.id} />
            <ProvisionActs language={language} provision={provision} words={words} />
            <ProvisionMargin provision={provision} words={words} language={language} />
          </>
        )}
      </div>
      {near && brackets.length > 0 && (
        <div className="provision-side">
          {brackets.map((bracket) => (
            <BracketNote bracket={bracket} acts={provision.state !== 'referred' && <BracketActs bracket={bracket} language={language} />} key={bracket.id} />
          ))}
        </div>
      )}
    </article>
  )
})
