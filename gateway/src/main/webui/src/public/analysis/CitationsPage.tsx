import * as limits from '#limits'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { citations, type CitationView } from '../../api/analysis'
import { analysisActs } from '../../api/analysisActs'
import { all } from '../../api/views'
import { useActing } from '../../delegate/Acting'
import { useAct } from '../../delegate/useAct'
import { EnterCitation } from '../../moderator/EnterCitation'
import { CsvLink } from '../../shared/CsvLink'
import { useForum } from '../../shared/ForumContext'
import { T, useT, Word } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { Page } from '../../shared/Page'
import { Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'
import { Say } from '../../shared/Say'
import { Tag, type Tone } from '../../shared/Tag'
import { WhoList } from '../../shared/Who'
import { useAnalysis } from './AnalysisPage'
import { Reference } from './FeedbackPage'
import { Quoted } from '../../shared/Quoted'

const TONES: Record<string, Tone> = { declared: 'good', confirmed: 'good', detected: 'busy', denied: 'plain', withdrawn: 'plain' }

/** What provisions refer to: who brought it in, and what stands beside the cited passage. */
export function CitationsPage() {
  const { id } = useForum()
  const t = useT()
  return (
    <Page title={t('citations.title')} over={useAnalysis()} lead={<T k="citations.lead" />} aside={
        <>
          <EnterCitation /> <CsvLink of="citations.csv" />
        </>
      }>
      <Loaded query={useQuery(citations(id))}>
        {(list) =>
          all(list).length === 0 ? (
            <p className="empty">
              <T k="citations.none" />
            </p>
          ) : (
            <ol className="plain rows">
              {all(list).map((one, i) => (
                <Cited one={one} key={one.id ?? `${one.provision} ${one.words} ${one.to} ${i}`} />
              ))}
            </ol>
          )
        }
      </Loaded>
    </Page>
  )
}

function Cited({ one }: { one: CitationView }) {
  const { id } = useForum()
  const { now } = useActing()
  const enters = now?.kind === 'secretariat' || now?.kind === 'office'
  return (
    <li className="row">
      <p className="row-head">
        <Link href={`/forums/${id}/draft#p-${one.provision}`}>
          <b>{one.number}</b>
        </Link>{' '}
        <Quoted>{one.words}</Quoted>{' '}
        <Tag tone={TONES[one.standing] ?? 'plain'}>
          <Word of="citation" value={one.standing} />
        </Tag>{' '}
        {one.recital && (
          <Tag>
            <T k="citation.recital" />
          </Tag>
        )}{' '}
        {one.leaves && one.standing !== 'denied' && (
          <Tag tone="stop">
            <T k="citation.leaves" />
          </Tag>
        )}
      </p>
      <p className="small">
        {one.toNumber ? <T k="citation.to" number={one.toNumber} /> : <cite>{one.document}</cite>} <Reference of={one.url} />
      </p>
      {one.quoted && (
        <blockquote className="small">
          {one.before && <span className="quiet">{one.before} </span>}
          <mark>{one.quoted}</mark>
          {one.after && <span className="quiet"> {one.after}</span>}
        </blockquote>
      )}
      {one.reason && <p className="small quiet">{one.reason}</p>}
      {all(one.broughtBy).length > 0 && (
        <div className="small">
          <T k="citation.by" /> <WhoList of={all(one.broughtBy)} />
        </div>
      )}
      {now && now.kind !== 'seat' && !one.id && one.to && <Settle one={one} to={one.to} />}
      {enters && one.id && one.standing === 'declared' && <Withdraw one={one.id} words={one.words ?? ''} />}
    </li>
  )
}

function Withdraw({ one, words }: { one: string; words: string }) {
  const t = useT()
  const withdraw = useAct(analysisActs.withdrawCitation)
  return (
    <Say
      label={
        <>
          <T k="citation.withdraw" />
          <span className="unseen"> {words}</span>
        </>
      }
      title={t('citation.withdraw.title', { words })}
      field={t('reason')}
      longest={limits.CitationWithdrawal.reason}
      act={{ ...withdraw, run: (reason) => withdraw.run(one, reason) }}
    />
  )
}

function Settle({ one, to }: { one: CitationView; to: string }) {
  const t = useT()
  const settle = useAct(analysisActs.settleReference)
  return (
    <div className="press-row">
      {one.standing !== 'confirmed' && (
        <Press small waiting={settle.waiting} onPress={() => void settle.run(one.provision, { words: one.words ?? '', to, confirmed: true })}>
          <T k="citation.confirm" />
        </Press>
      )}
      {one.standing !== 'denied' && (
        <Say
          label={<T k="citation.deny" />}
          title={t('citation.deny')}
          field={t('reason')}
          act={{ ...settle, run: (reason) => settle.run(one.provision, { words: one.words ?? '', to, confirmed: false, reason }) }}
        />
      )}
      <ProblemNote error={settle.error} />
    </div>
  )
}
