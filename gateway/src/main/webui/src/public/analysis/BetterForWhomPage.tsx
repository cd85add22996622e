import { useQuery } from '@tanstack/react-query'
import { useIntl } from 'react-intl'
import { Link } from 'wouter'
import { benefits, type BenefitView } from '../../api/analysis'
import { proposals } from '../../api/queries'
import { all } from '../../api/views'
import { StateBenefit } from '../../delegate/StateBenefit'
import { useActing } from '../../delegate/Acting'
import { CsvLink } from '../../shared/CsvLink'
import { useForum } from '../../shared/ForumContext'
import { T, useT, Word } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { Page, Part } from '../../shared/Page'
import { Tag, type Tone } from '../../shared/Tag'
import { Who } from '../../shared/Who'
import { useAnalysis } from './AnalysisPage'

const TONES: Record<string, Tone> = { better: 'good', same: 'plain', worse: 'stop' }

/** Better, same or worse for whom, by their own statement; and whose wording survived. */
export function BetterForWhomPage() {
  const { id } = useForum()
  const t = useT()
  return (
    <Page
      title={t('benefits.title')}
      over={useAnalysis()}
      lead={<T k="benefits.lead" />}
      aside={
        <>
          <CsvLink of="better-for-whom.csv" name="benefits.csv" /> <CsvLink of="survival.csv" name="survival.csv" />
        </>
      }
    >
      <Loaded query={useQuery(benefits(id))}>
        {(view) =>
          all(view.provisions).length === 0 ? (
            <p className="empty">
              <T k="benefits.none" />
            </p>
          ) : (
            <>
              <Whole survived={view.survived ?? {}} of={view.characters ?? 0} />
              <Part title={t('benefits.each')} id="each">
              <ol className="plain rows">
                {all(view.provisions).map((row) => (
                  <Row row={row} key={row.provision} />
                ))}
              </ol>
              </Part>
            </>
          )
        }
      </Loaded>
    </Page>
  )
}

function useShare() {
  const intl = useIntl()
  return (part: number, of: number) => intl.formatNumber(of ? part / of : 0, { style: 'percent', maximumFractionDigits: 1 })
}

function Origin({ of }: { of: string }) {
  const t = useT()
  const { id: forum } = useForum()
  const { data } = useQuery(proposals(forum))
  if (of.startsWith('proposal/')) {
    const id = of.slice('proposal/'.length)
    const symbol = all(data).find((proposal) => proposal.id === id)?.symbol
    return symbol ? <Link href={`/forums/${forum}/proposals/${id}`}>{symbol}</Link> : <>{t('subject.proposal', { id })}</>
  }
  if (of === 'instrument' || of === 'chair' || of === 'untraced') return <T k={`origin.${of}`} />
  return <Who is={of} />
}

function Whole({ survived, of }: { survived: Record<string, number>; of: number }) {
  const t = useT()
  const intl = useIntl()
  const share = useShare()
  return (
    <Part title={t('survival.title')} id="survival" note={<T k="survival.note" />}>
      <div className="scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('survival.whose')}</th>
              <th scope="col" className="num">{t('survival.characters')}</th>
              <th scope="col" className="num">{t('survival.share')}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(survived)
              .sort((a, b) => b[1] - a[1])
              .map(([whose, characters]) => (
                <tr key={whose}>
                  <th scope="row">
                    <Origin of={whose} />
                  </th>
                  <td className="num">{intl.formatNumber(characters)}</td>
                  <td className="num">{share(characters, of)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </Part>
  )
}

function Row({ row }: { row: BenefitView }) {
  const { now } = useActing()
  const share = useShare()
  return (
    <li className="row">
      <p className="row-head">
        <b>{row.number}</b>{' '}
        {all(row.statements).map((one) => (
          <Tag tone={TONES[one.benefit] ?? 'plain'} key={one.by}>
            <span><Who is={one.by} />: <Word of="benefit" value={one.benefit} /></span>
          </Tag>
        ))}
      </p>
      <p className="provision-text">{row.text}</p>
      {all(row.statements)
        .filter((one) => one.reason)
        .map((one) => (
          <p className="small" key={one.by}>
            <Who is={one.by} />: {one.reason}
          </p>
        ))}
      <p className="small quiet">
        {all(row.survival?.shares).map((one, i) => (
          <span key={one.act ?? i}>
            {i > 0 && ' · '}
            {one.proposal ? <Origin of={`proposal/${one.proposal}`} /> : <Origin of={one.origin === 'alternative' ? (all(one.by)[0] ?? '') : (one.origin ?? '')} />}{' '}
            {share(one.characters ?? 0, row.survival?.characters ?? 0)}
          </span>
        ))}
      </p>
      {now?.kind === 'seat' && <StateBenefit row={row} />}
    </li>
  )
}
