import { useQuery } from '@tanstack/react-query'
import { proposal, signature } from '../../api/queries'
import { all } from '../../api/views'
import { useForum, useWho } from '../../shared/ForumContext'
import { T, Word } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { mark } from '../../delegate/instructions'
import { State, Tag } from '../../shared/Tag'
import SignaturesMap from '../map/SignaturesMap'
import { CheckOnScreen } from './CheckOnScreen'
import type { Matter } from './matter'
import { RecommendationOnScreen } from './RecommendationOnScreen'
import { TextOnScreen } from './TextOnScreen'
import { VoteOnScreen } from './VoteOnScreen'

const AT_ONCE = 2 // instructions of a proposal

/** What is being dealt with, large. */
export function OnScreen({ matter }: { matter: Matter }) {
  switch (matter.kind) {
    case 'vote':
      return <VoteOnScreen number={matter.poll} />
    case 'text':
      return <TextOnScreen provisions={matter.provisions} />
    case 'signature':
      return <Signed />
    case 'check':
      return <CheckOnScreen id={matter.check} />
    case 'proposal':
      return <Proposal id={matter.proposal} />
    case 'recommendation':
      return <RecommendationOnScreen id={matter.recommendation} />
    case 'none':
      return (
        <p className="quiet">
          <T k="screen.nothing" />
        </p>
      )
  }
}

function Signed() {
  const { id } = useForum()
  return (
    <Loaded query={useQuery(signature(id))}>
      {(view) => (
        <section>
          <h2>
            <T k="signature.title" />
          </h2>
          <p className="big-figures tabular">
            <span className="big-figure signed">
              <b>{view.signed}</b> <T k="signature.signed" />
            </span>
            <span className={`big-figure ${view.stage === 'open' ? 'not-yet' : 'not-signed'}`}>
              <b>{view.notSigned}</b> <T k={view.stage === 'open' ? 'signature.not-yet' : 'signature.not-signed'} />
            </span>
          </p>
          <div className="screen-signed">
            <ul className="plain">
              {all(view.regions).map((region) => (
                <li key={region.region}>
                  <Word of="region" value={region.region} />: <span className="one-line"><b className="tabular">{region.signed}</b> / {region.signed + region.notSigned}</span>
                </li>
              ))}
            </ul>
            <SignaturesMap view={view} />
          </div>
        </section>
      )}
    </Loaded>
  )
}

function Proposal({ id: number }: { id: string }) {
  const { id } = useForum()
  const who = useWho()
  return (
    <Loaded query={useQuery(proposal(id, number))}>
      {(view) => (
        <section>
          <h2>
            {view.symbol ?? number}: <bdi>{view.title}</bdi>
          </h2>
          <p>
            <State of="proposal-stage" value={view.life} />
          </p>
          {view.challenged && (
            <p>
              <Tag tone="stop">
                <T k="challenged" />
              </Tag>
            </p>
          )}
          <p>
            {[...new Set([view.by, ...all(view.confirmed).map(({ delegation }) => delegation)].map(who))].join(' · ')}
          </p>
          {all(view.instructions).slice(0, AT_ONCE).map((instruction) => (
            <section className="screen-provision" key={instruction.n}>
              <h3 dir="auto">
                <span className={`kind ${instruction.kind}`}>{mark(instruction.kind, instruction.form)}</span> {instruction.number} {instruction.heading}
              </h3>
              {instruction.text && (
                <p className="provision-text long" dir="auto">
                  {instruction.text}
                </p>
              )}
            </section>
          ))}
        </section>
      )}
    </Loaded>
  )
}
