import * as limits from '#limits'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { commentPeriods, type PeriodView, publicComments, type PublicCommentView } from '../../api/analysis'
import { analysisActs } from '../../api/analysisActs'
import { draft, session } from '../../api/queries'
import { all } from '../../api/views'
import { leads, useActing } from '../../delegate/Acting'
import { useAct } from '../../delegate/useAct'
import { OpenComments } from '../../moderator/OpenComments'
import { ActForm } from '../../shared/ActForm'
import { CsvLink } from '../../shared/CsvLink'
import { Write } from '../../shared/Fields'
import { useBody, useForum } from '../../shared/ForumContext'
import { T, useT, Word } from '../../shared/i18n'
import { useKept } from '../../shared/kept'
import { Loaded } from '../../shared/Loaded'
import { Page, Part } from '../../shared/Page'
import { Pick } from '../../shared/Pick'
import { pickable } from '../../shared/PickProvisions'
import { ProblemNote } from '../../shared/ProblemNote'
import { Say } from '../../shared/Say'
import { Tag, type Tone } from '../../shared/Tag'
import { Between, When } from '../../shared/When'
import { Who } from '../../shared/Who'
import { useAnalysis } from './AnalysisPage'
import { Sure } from '../../shared/Sure'

const TONES: Record<string, Tone> = { answered: 'good', awaiting: 'busy', unanswered: 'stop', hidden: 'plain' }

/** What the public said in preparation, and what was answered. */
export function CommentsPage() {
  const { id } = useForum()
  const t = useT()
  return (
    <Page title={t('public-comments.title')} over={useAnalysis()} lead={<T k="public-comments.lead" />} aside={<OpenComments />}>
      <Loaded query={useQuery(commentPeriods(id))}>
        {(list) =>
          all(list).length === 0 ? (
            <p className="empty">
              <T k="public-comments.none" />
            </p>
          ) : (
            all(list).map((period) => <Period period={period} key={period.id} />)
          )
        }
      </Loaded>
    </Page>
  )
}

function Period({ period }: { period: PeriodView }) {
  const { id } = useForum()
  const { now } = useActing()
  const body = useBody()
  const t = useT()
  const close = useAct(analysisActs.closeComments)
  const { data: who } = useQuery(session())
  return (
    <Part
      title={period.title}
      id={period.id}
      note={<T k="public-comments.share" answered={String(period.answered ?? 0)} shown={String(period.shown ?? 0)} />}
    >
      <p className="small quiet">
        {body(period.body)} · <Between from={period.from} until={period.until} /> <CsvLink of={`comment-periods/${period.id}/comments.csv`} />
      </p>
      {period.open && who?.signedIn && !now && <CommentForm period={period.id} />}
      {period.open && who && !who.signedIn && (
        <p>
          <a href={`/sign-in?to=${encodeURIComponent(`/forums/${id}/comment-periods`)}`}>
            <T k="public-comments.sign-in" />
          </a>
        </p>
      )}
      {leads(now, period.body) && !period.closed && (
        <Sure small label={<T k="public-comments.close" />} title={t('public-comments.close')} meaning={<T k="public-comments.close.sure" />} act={{ ...close, run: () => close.run(period.id) }} />
      )}
      <ProblemNote error={close.error} />
      <Loaded query={useQuery(publicComments(id, period.id))}>
        {(list) => (
          <ol className="plain rows">
            {all(list).map((one) => (
              <One one={one} body={period.body} key={one.id} />
            ))}
          </ol>
        )}
      </Loaded>
    </Part>
  )
}

function CommentForm({ period }: { period: string }) {
  const { id } = useForum()
  const t = useT()
  const [author, setAuthor] = useState('')
  const [text, setText, sent] = useKept(`${period}.public-comment`, '')
  const [provision, setProvision] = useState('')
  const { data } = useQuery({ ...draft(id), retry: false })
  const make = useAct(analysisActs.makeComment)
  return (
    <ActForm act={make} send={() => make.run(period, { author, text, provision: provision || undefined })} done={sent} label={<T k="public-comments.make" />}>
      <Write label={t('public-comments.author')} longest={limits.NewPublicComment.author} value={author} onChange={setAuthor} needed />
      {all(data?.provisions).length > 0 && (
        <Pick label={t('public-comments.provision')} hint={t('public-comments.provision.hint')} value={provision} onChange={setProvision} options={all(data?.provisions).map(pickable)} />
      )}
      <Write label={t('public-comments.text')} longest={limits.NewPublicComment.text} value={text} onChange={setText} lines={4} needed />
    </ActForm>
  )
}

function One({ one, body }: { one: PublicCommentView; body: string }) {
  const { id } = useForum()
  const { now } = useActing()
  const t = useT()
  const answer = useAct(analysisActs.answerComment)
  const hide = useAct(analysisActs.hideComment)
  return (
    <li className="row">
      <p className="row-head">
        <b>{one.author ?? '—'}</b>{' '}
        <Tag tone={TONES[one.standing] ?? 'plain'}>
          <Word of="comment-standing" value={one.standing} />
        </Tag>{' '}
        <span className="small quiet">
          <When at={one.at} />
          {one.number && (
            <>
              {' · '}
              <Link href={`/forums/${id}/draft#p-${one.provision}`}>
                <T k="reservation.on" number={one.number} />
              </Link>
            </>
          )}
        </span>
      </p>
      {one.text && <p dir="auto">{one.text}</p>}
      {one.hidden && (
        <p className="small quiet">
          <T k="public-comments.hidden-by" who={<Who is={one.hidden.by ?? ''} />} reason={one.hidden.reason ?? ''} />
        </p>
      )}
      {one.answer && (
        <blockquote>
          <p dir="auto">{one.answer.text}</p>
          <p className="small quiet">
            <Who is={one.answer.by ?? ''} /> · <When at={one.answer.at} />
          </p>
        </blockquote>
      )}
      {leads(now, body) && (
        <div className="press-row">
          {!one.answer && !one.hidden && (
            <Say label={<T k="feedback.answer" />} title={t('feedback.answer')} field={t('feedback.answer-text')} longest={limits.NewPublicAnswer.text} act={{ ...answer, run: (words) => answer.run(one.id, words) }} />
          )}
          {!one.hidden && (
            <Say label={<T k="public-comments.hide" />} title={t('public-comments.hide')} field={t('reason')} longest={limits.Hiding.reason} act={{ ...hide, run: (words) => hide.run(one.id, words) }} />
          )}
        </div>
      )}
    </li>
  )
}
