import * as limits from '#limits'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { feedback, type FeedbackView } from '../../api/analysis'
import { analysisActs } from '../../api/analysisActs'
import { all } from '../../api/views'
import { GiveFeedback } from '../../advisory/GiveFeedback'
import { useActing } from '../../delegate/Acting'
import { useAct } from '../../delegate/useAct'
import { CsvLink } from '../../shared/CsvLink'
import { useForum } from '../../shared/ForumContext'
import { T, useT, Word } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { Page } from '../../shared/Page'
import { Ask } from '../../shared/Press'
import { Say } from '../../shared/Say'
import { Tag, type Tone } from '../../shared/Tag'
import { When } from '../../shared/When'
import { Who } from '../../shared/Who'
import { useAnalysis } from './AnalysisPage'

const TONES: Record<string, Tone> = { feasible: 'good', 'feasible-if': 'warn', harmful: 'stop' }

/** How provisions would work for those who operate them, and what the bodies answered. */
export function FeedbackPage() {
  const { id, view, delegations } = useForum()
  const { now } = useActing()
  const t = useT()
  const advises = all(view.advisoryGroups).some((group) => group.id === now?.place)
  const operates = advises || delegations.get(now?.delegation ?? '')?.group === 'technical'
  const mayGive = now?.kind === 'observer' || (now?.kind === 'seat' && operates)
  return (
    <Page title={t('feedback.title')} over={useAnalysis()} lead={<T k="feedback.lead" />} aside={<CsvLink of="feedback.csv" />}>
      {mayGive && (
        <Ask label={<T k="feedback.give" />} title={t('feedback.give')}>
          {(close) => <GiveFeedback done={close} />}
        </Ask>
      )}
      <Loaded query={useQuery(feedback(id))}>
        {(list) =>
          all(list).length === 0 ? (
            <p className="empty">
              <T k="feedback.none" />
            </p>
          ) : (
            <ul className="plain rows">
              {all(list).map((one) => (
                <Given one={one} key={one.id} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  )
}

function Given({ one }: { one: FeedbackView }) {
  const { id } = useForum()
  const { now } = useActing()
  const t = useT()
  const answer = useAct(analysisActs.answerFeedback)
  const moderates = now?.kind === 'office' && ['chair', 'vice-chair'].includes(now.office ?? '')
  return (
    <li className="row" id={one.id}>
      <p className="row-head">
        <Link href={`/forums/${id}/draft#p-${one.provision}`}>
          <b>{one.number}</b>
        </Link>{' '}
        <Tag tone={TONES[one.how] ?? 'plain'}>
          <Word of="feedback-how" value={one.how} />
        </Tag>{' '}
        {one.moved && (
          <Tag>
            <T k="feedback.moved" />
          </Tag>
        )}
      </p>
      <p className="small quiet">
        <Who is={one.by} /> · <When at={one.at} />
      </p>
      {one.condition && (
        <p>
          <b>
            <T k="feedback.condition" />
          </b>{' '}
          <bdi>{one.condition}</bdi>
        </p>
      )}
      <p dir="auto">{one.text}</p>
      <ul className="small">
        {all(one.evidence).map((evidence, i) => (
          <li key={i} dir="auto">
            {evidence.text} <Reference of={evidence.reference} />
          </li>
        ))}
      </ul>
      {one.answer ? (
        <blockquote>
          <p dir="auto">{one.answer.text}</p>
          <p className="small quiet">
            <Who is={one.answer.by ?? ''} /> · <When at={one.answer.at} />
          </p>
        </blockquote>
      ) : (
        <p>
          <Tag tone="busy">
            <T k="feedback.awaits" />
          </Tag>{' '}
          {moderates && (
            <Say
              label={<T k="feedback.answer" />}
              title={t('feedback.answer')}
              field={t('feedback.answer-text')}
              longest={limits.NewAnswer.text}
              act={{ ...answer, run: (words) => answer.run(one.id, words) }}
            />
          )}
        </p>
      )}
    </li>
  )
}

/** An address as a link where it is one; anything else as it was written. */
export function Reference({ of }: { of: string | undefined }) {
  if (!of) return null
  if (!/^https?:\/\//.test(of)) return <cite>{of}</cite>
  return (
    <a href={of} rel="noreferrer noopener nofollow">
      {of}
    </a>
  )
}
