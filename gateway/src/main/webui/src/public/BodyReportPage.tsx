import * as limits from '#limits'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { acts } from '../api/acts'
import { bodyReport } from '../api/queries'
import { all, type ReportView } from '../api/views'
import { leads, useActing } from '../delegate/Acting'
import { useAct } from '../delegate/useAct'
import { Write } from '../shared/Fields'
import { useBody, useForum, useWho } from '../shared/ForumContext'
import { GroupsBehind } from '../shared/GroupsBehind'
import { type Key, T, useT, Word } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page, Part } from '../shared/Page'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'

const PARTS = ['sessions', 'agreed', 'opened', 'lifted', 'escalated', 'disposed', 'statements', 'reservations'] as const

/** What a body did between two days, from its acts; its chair posts it as a report. */
export function BodyReportPage({ body }: { body: string }) {
  const { id } = useForum()
  const { now } = useActing()
  const t = useT()
  const name = useBody()
  const [from, setFrom] = useState('')
  const [until, setUntil] = useState('')
  const instant = (day: string, end = false) => (day ? new Date(Date.parse(day) + (end ? 86_400_000 : 0)).toISOString() : '')
  const query = useQuery(bodyReport(id, body, instant(from), instant(until, true)))
  return (
    <Page title={t('report.title', { body: name(body) })} lead={<T k="report.lead" />} over={{ to: `/forums/${id}`, name: t('nav.home') }}>
      <div className="filters">
        <label className="field">
          {t('report.from')}
          <input type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
        </label>
        <label className="field">
          {t('report.until')}
          <input type="date" value={until} onChange={(event) => setUntil(event.target.value)} />
        </label>
      </div>
      <Loaded query={query}>
        {(report) => (
          <>
            {leads(now, body) && report.to && (
              <Ask label={<T k="report.post" />} title={t('report.post')} weight="strong">
                {(close) => <Posting body={body} from={instant(from)} until={instant(until, true)} done={close} />}
              </Ask>
            )}
            <Contents report={report} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Contents({ report }: { report: ReportView }) {
  const t = useT()
  const parts = PARTS.filter((part) => all(report[part]).length > 0)
  if (parts.length === 0 && all(report.open).length === 0) {
    return (
      <p className="empty">
        <T k="report.nothing" />
      </p>
    )
  }
  return (
    <>
      {all(report.open).length > 0 && (
        <Part title={t('report.open')} id="open">
          <p>{all(report.open).join(', ')}</p>
        </Part>
      )}
      {parts.map((part) => (
        <Deeds title={t(`report.${part}` as Key)} part={part} deeds={all(report[part])} key={part} />
      ))}
    </>
  )
}

function Deeds({ title, part, deeds }: { title: string; part: string; deeds: ReturnType<typeof all<NonNullable<ReportView['sessions']>[number]>> }) {
  const { id } = useForum()
  return (
    <Part title={title} id={part}>
      <ul>
        {deeds.map(({ seq, about, words, onBehalfOf }) => (
          <li key={`${seq}${about}`}>
            <About of={about ?? ''} part={part} /> <GroupsBehind groups={onBehalfOf} />
            {words && <>· {part === 'disposed' ? <Word of="disposition" value={words} /> : <bdi>{words}</bdi>}</>}{' '}
            <Link className="small" href={`/forums/${id}/record#entry-${seq}`}>
              <T k="report.record" seq={seq} />
            </Link>
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** Whose act it was, or what it was about: a bracket leads to where it stands. */
function About({ of, part }: { of: string; part: string }) {
  const { id } = useForum()
  const who = useWho()
  switch (part) {
    case 'opened':
    case 'lifted':
    case 'escalated':
      return <Link href={`/forums/${id}/draft#${of}`}>{of}</Link>
    case 'statements':
    case 'reservations':
      return <>{who(of)}</>
    default:
      return <bdi>{of}</bdi>
  }
}

function Posting({ body, from, until, done }: { body: string; from: string; until: string; done: () => void }) {
  const t = useT()
  const [title, setTitle] = useState('')
  const [remarks, setRemarks] = useState('')
  const act = useAct(acts.postReport)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const report = { title: title.trim(), from: from || undefined, until: until || undefined, remarks: remarks.trim() || undefined }
        void act.run(body, report).then((made) => made && done())
      }}
    >
      <p>
        <T k="report.post.meaning" />
      </p>
      <Write label={t('table.name')} longest={limits.NewReport.title} value={title} onChange={setTitle} needed />
      <Write label={t('report.remarks')} longest={limits.NewReport.remarks} value={remarks} onChange={setRemarks} lines={5} />
      <ProblemNote error={act.error} />
      <Press weight="strong" submit waiting={act.waiting}>
        <T k="report.post" />
      </Press>
    </form>
  )
}
