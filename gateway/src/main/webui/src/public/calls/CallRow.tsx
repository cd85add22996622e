import * as limits from '#limits'
import { useState } from 'react'
import { Link } from 'wouter'
import { acts } from '../../api/acts'
import { agreementActs, type Call } from '../../api/agreement'
import { all } from '../../api/views'
import type { Each } from '../../api/wire'
import { leads, useActing } from '../../delegate/Acting'
import { ActedFor } from '../../delegate/ActedFor'
import { EnterAdReferendum } from '../../delegate/AdReferendumActs'
import { StatementForm } from '../../delegate/StatementForm'
import { useAct } from '../../delegate/useAct'
import { Write } from '../../shared/Fields'
import { useBody, useForum } from '../../shared/ForumContext'
import { T, useLanguage, useT } from '../../shared/i18n'
import { Ask, Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'
import { State } from '../../shared/Tag'
import { Instant, instant, Until } from '../../shared/Until'
import { useNumber } from '../../shared/useNumber'
import { When } from '../../shared/When'
import { Who } from '../../shared/Who'
import { Sure } from '../../shared/Sure'
import { Quoted } from '../../shared/Quoted'

/** One call: what was put, to when, who objected, what was agreed, what was said for the record. */
export function CallRow({ call }: { call: Call }) {
  const { id } = useForum()
  const body = useBody()
  const number = useNumber()
  const list = new Intl.ListFormat(useLanguage().language)
  const { now } = useActing()
  return (
    <li className="row" id={call.id}>
      <p className="row-head">
        <b>
          <T k={call.until ? 'call.silence' : 'call.room'} body={body(call.body)} />
        </b>{' '}
        <State of="call-stage" value={call.stage} />
      </p>
      <p className="small">
        <T k="consensus.provisions" />:{' '}
        {all(call.provisions).map(({ provision }, i) => (
          <span key={provision}>
            {i > 0 && ', '}
            <Link href={`/forums/${id}/draft#p-${provision}`}>{number(provision)}</Link>
          </span>
        ))}
      </p>
      <p className="small">
        {call.until ? <Until at={call.until} running={call.stage === 'open'} /> : <When at={call.at} />}
        {call.note && <>{' '}<Quoted>{call.note}</Quoted></>}
      </p>
      {all(call.extensions).map(({ at, reason }) => (
        <p className="small quiet" key={at}>
          <T k="call.extended" at={<When zoned at={at} />} /> <Quoted>{reason}</Quoted>
        </p>
      ))}
      {alike(all(call.objections)).map(([first, ...more]) => (
        <p className="small" key={`${first.seat}.${first.bracket}`}>
          <T
            k="call.objected"
            who={<Who is={first.seat} />}
            provision={list.format([first, ...more].map(({ provision }) => number(provision ?? '')))}
          />
          {first.reason && <>{' '}<Quoted>{first.reason}</Quoted></>}
        </p>
      ))}
      {all(call.agreed).length > 0 && (
        <p className="small">
          <T k="call.agreed" provisions={all(call.agreed).map(number).join(', ')} /> <When at={call.ended} />
        </p>
      )}
      {all(call.statements).map((said) => (
        <blockquote className="small" key={said.entry}>
          <Who is={said.by} />: <Quoted>{said.text}</Quoted>
          <ActedFor subject={`statement/${said.statement}`} own={said.by === now?.as} />
        </blockquote>
      ))}
      <CallActs call={call} />
    </li>
  )
}

type Objection = Each<Call['objections']>

/** What one seat objected to for one reason is said in one line. */
function alike(objections: readonly Objection[]): [Objection, ...Objection[]][] {
  const lines = new Map<string, [Objection, ...Objection[]]>()
  for (const one of objections) {
    const key = `${one.seat} ${one.reason ?? ''}`
    const line = lines.get(key)
    if (line) line.push(one)
    else lines.set(key, [one])
  }
  return [...lines.values()]
}

function CallActs({ call }: { call: Call }) {
  const { id } = useForum()
  const t = useT()
  const { now } = useActing()
  const gavel = useAct(acts.gavel)
  const number = useNumber()
  if (!now) return null
  const open = call.stage === 'open'
  const chairs = leads(now, call.body)
  return (
    <div className="bracket-acts">
      {open && chairs && !call.until && (
        <Sure weight="strong" label={<T k="consensus.gavel" />} title={t('consensus.gavel')} meaning={<T k="consensus.gavel.sure" />} act={{ ...gavel, run: () => gavel.run(call.id) }} />
      )}
      {open && chairs && call.until && (
        <Ask small label={<T k="call.extend" />} title={t('call.extend')}>
          {(close) => <ExtendForm call={call.id} done={close} />}
        </Ask>
      )}
      {open &&
        now.kind === 'seat' &&
        all(call.provisions).map(({ provision }) => (
          <span className="press-row" key={provision}>
            <Link className="press small" href={`/forums/${id}/draft#p-${provision}`}>
              <T k="call.object" number={number(provision)} />
            </Link>
            <EnterAdReferendum call={call.id} provision={provision} number={number(provision)} />
          </span>
        ))}
      {!open && (
        <Ask small label={<T k="statement.record" />} title={t('statement.record')}>
          {(close) => <StatementForm about={`consensus-call/${call.id}`} done={close} />}
        </Ask>
      )}
      <ProblemNote error={gavel.error} />
    </div>
  )
}

function ExtendForm({ call, done }: { call: string; done: () => void }) {
  const t = useT()
  const [until, setUntil] = useState('')
  const [reason, setReason] = useState('')
  const extend = useAct(agreementActs.extend)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const end = instant(until)
        if (end) void extend.run(call, end, reason).then((made) => made && done())
      }}
    >
      <Instant label={t('call.until')} value={until} onChange={setUntil} needed />
      <Write label={t('reopen.reason')} longest={limits.NewReopening.reason} value={reason} onChange={setReason} lines={2} needed />
      <ProblemNote error={extend.error} />
      <Press weight="strong" submit waiting={extend.waiting}>
        <T k="call.extend" />
      </Press>
    </form>
  )
}
