import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { acts } from '../../api/acts'
import { motionActs } from '../../api/motions'
import { checks } from '../../api/queries'
import { all } from '../../api/views'
import { useAct } from '../../delegate/useAct'
import { ActForm } from '../../shared/ActForm'
import { Write } from '../../shared/Fields'
import { useForum } from '../../shared/ForumContext'
import { T, useLanguage, useName, useT } from '../../shared/i18n'
import { Ask } from '../../shared/Press'
import { Quoted } from '../../shared/Quoted'
import { Say } from '../../shared/Say'
import { Keyed } from './Keyed'

/** The feeling of the room: asked, and ended with the chair's words. It is never a vote. */
export function CheckPanel({ body }: { body: string }) {
  const { id } = useForum()
  const t = useT()
  const nameOf = useName()
  const close = useAct(acts.closeCheck)
  const { data } = useQuery(checks(id))
  const open = all(data).find((one) => one.body === body && !one.closedAt)
  if (!open) {
    return (
      <div className="desk-bar">
        <Keyed k="t">
          <Ask label={<T k="check.open" />} title={t('check.open')}>
            {(done) => <Open body={body} done={done} />}
          </Ask>
        </Keyed>
        <Last body={body} />
      </div>
    )
  }
  return (
    <div className="not-a-vote">
      <p className="not-a-vote-name">
        <T k="check.not-a-vote" />
      </p>
      <p>
        <Link href={`/forums/${id}/temperature-checks/${open.id}`}><bdi>{nameOf(open.question, open.id)}</bdi></Link>
      </p>
      <div className="desk-bar">
        <Keyed k="t">
          <Say
            label={<T k="check.close" />}
            title={t('check.close')}
            field={t('check.your-words')}
            act={{ ...close, run: (words) => close.run(open.id, words) }}
          />
        </Keyed>
      </div>
    </div>
  )
}

function Open({ body, done }: { body: string; done: () => void }) {
  const t = useT()
  const { language } = useLanguage()
  const [question, setQuestion] = useState('')
  const act = useAct(motionActs.openCheck)
  return (
    <ActForm act={act} send={() => act.run(body, question.trim(), language)} done={done} label={<T k="check.open" />}>
      <p>
        <T k="check.notice" />
      </p>
      <Write label={t('check.question')} value={question} onChange={setQuestion} lines={2} needed />
    </ActForm>
  )
}

const FRESH = 12 * 3_600_000 // milliseconds, a long day

/** What was asked last, so that whoever is asked afterwards whether it was a vote has the answer at hand. */
function Last({ body }: { body: string }) {
  const { id, view } = useForum()
  const nameOf = useName()
  const closed = all(useQuery(checks(id)).data).filter((one) => one.body === body && one.closedAt)
  const last = closed.sort((one, other) => (one.closedSeq ?? 0) - (other.closedSeq ?? 0)).at(-1)
  if (!last?.closedAt || Date.parse(view.clock ?? view.at) - Date.parse(last.closedAt) > FRESH) return null
  return (
    <p className="small">
      <b>
        <T k="check.not-a-vote" />
      </b>
      {': '}
      <Link href={`/forums/${id}/temperature-checks/${last.id}`}>
        <bdi>{nameOf(last.question, last.id)}</bdi>
      </Link>{' '}
      {last.words && (
        <bdi>
          <Quoted>{last.words}</Quoted>
        </bdi>
      )}
    </p>
  )
}
