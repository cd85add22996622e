import * as limits from '#limits'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type ConcernLine, concerns, itemActs } from '../api/items'
import { charter } from '../api/queries'
import { all } from '../api/views'
import { ActForm } from '../shared/ActForm'
import { ChooseOne, Write } from '../shared/Fields'
import { useForum } from '../shared/ForumContext'
import { T, useName, useT } from '../shared/i18n'
import { Part } from '../shared/Page'
import { Ask } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { Subject } from '../shared/Subject'
import { Sure } from '../shared/Sure'
import { State } from '../shared/Tag'
import { useForumNow, When } from '../shared/When'
import { WhoList } from '../shared/Who'
import { useActing } from './Acting'
import { useAct } from './useAct'
import { Quoted } from '../shared/Quoted'
import { useFile } from '../shared/useFile'

/** Alarm bells and petitions of concern: what members raise before a vote, where the charter has it. */
export function Concerns() {
  const { id } = useForum()
  const file = useFile()
  const t = useT()
  const { data: rules } = useQuery(charter(id))
  const { data } = useQuery(concerns(id))
  const known = all(rules?.concerns)
  if (known.length === 0) return null
  return (
    <Part title={t('concerns.title')} id="concerns" note={<a href={file('concerns.csv')}>CSV</a>}>
      <p className="small">
        <T k="concerns.lead" />
      </p>
      <ul className="plain rows">
        {all(data).map((concern) => (
          <Concern concern={concern} key={concern.id} />
        ))}
      </ul>
      <RaiseConcern />
    </Part>
  )
}

function Concern({ concern }: { concern: ConcernLine }) {
  const { now } = useActing()
  const nameOf = useName()
  const t = useT()
  const time = useForumNow()
  const sign = useAct(itemActs.sign)
  const confirm = useAct(itemActs.confirm)
  const seat = now?.kind === 'seat' ? now.seat : undefined
  const signed = all(concern.signatures)
  const toConfirm = concern.state === 'to-be-confirmed' && concern.confirmFrom !== undefined && time >= Date.parse(concern.confirmFrom)
  return (
    <li className="row">
      <p className="row-head">
        <b>{nameOf(concern.title, concern.name)}</b> <Subject of={concern.subject} /> <State of="concern-state" value={concern.state} />
      </p>
      <p className="small"><Quoted>{concern.reason}</Quoted></p>
      <p className="small">
        <T k="petition.signed" signed={signed.length} needs={concern.needs} />
        {concern.until && concern.state !== 'ended' && (
          <>
            {' · '}
            <T k="concern.until" when={<When at={concern.until} />} />
          </>
        )}
      </p>
      <WhoList of={signed} />
      {concern.opinion && <blockquote className="small"><Quoted>{concern.opinion}</Quoted></blockquote>}
      <div className="bracket-acts">
        {seat && concern.state === 'open' && !signed.includes(seat) && (
          <Sure small label={<T k="petition.sign" />} title={t('petition.sign')} meaning={<T k="concern.sign.sure" />} act={{ ...sign, run: () => sign.run(concern.id) }} />
        )}
        {seat && toConfirm && !all(concern.confirmations).includes(seat) && (
          <Sure small label={<T k="concern.confirm" />} title={t('concern.confirm')} meaning={<T k="concern.confirm.sure" />} act={{ ...confirm, run: () => confirm.run(concern.id) }} />
        )}
        {now?.kind === 'secretariat' && concern.state === 'suspended' && (
          <Ask small label={<T k="concern.answer" />} title={t('concern.answer')}>
            {(close) => <OpinionForm concern={concern.id} done={close} />}
          </Ask>
        )}
      </div>
      <ProblemNote error={sign.error ?? confirm.error} />
    </li>
  )
}

function OpinionForm({ concern, done }: { concern: string; done: () => void }) {
  const t = useT()
  const [opinion, setOpinion] = useState('')
  const act = useAct(itemActs.answer)
  return (
    <ActForm act={act} send={() => act.run(concern, opinion.trim())} done={done} label={<T k="concern.answer" />}>
      <Write label={t('concern.opinion')} longest={limits.NewOpinion.opinion} value={opinion} onChange={setOpinion} lines={5} needed />
    </ActForm>
  )
}

function RaiseConcern() {
  const { id } = useForum()
  const { now } = useActing()
  const t = useT()
  const { data: rules } = useQuery(charter(id))
  const mine = all(rules?.concerns).filter(({ chamber }) => chamber === now?.place)
  if (now?.kind !== 'seat' || mine.length === 0) return null
  return (
    <Ask label={<T k="concern.raise" />} title={t('concern.raise')}>
      {(close) => <RaiseForm done={close} />}
    </Ask>
  )
}

function RaiseForm({ done }: { done: () => void }) {
  const { id, view } = useForum()
  const { now } = useActing()
  const t = useT()
  const nameOf = useName()
  const { data: rules } = useQuery(charter(id))
  const mine = all(rules?.concerns).filter(({ chamber }) => chamber === now?.place)
  const [name, setName] = useState(mine.length === 1 ? mine[0]?.name : undefined)
  const [body, setBody] = useState<string>()
  const [reason, setReason] = useState('')
  const act = useAct(itemActs.raise)
  return (
    <ActForm act={act} send={() => (name && body ? act.run(name, `body/${body}`, reason.trim()) : undefined)} done={done} label={<T k="concern.raise" />}>
      {mine.length > 1 && (
        <ChooseOne label={t('concern.which')} value={name} onChange={setName} options={mine.map((one) => ({ value: one.name ?? '', label: nameOf(one.title, one.name ?? '') }))} />
      )}
      <ChooseOne
        label={t('concern.text')}
        value={body}
        onChange={setBody}
        options={all(view.bodies)
          .filter(({ open }) => open)
          .map((one) => ({ value: one.id, label: nameOf(one.names, one.id) }))}
      />
      <Write label={t('item.reason')} longest={limits.NewConcern.reason} value={reason} onChange={setReason} lines={4} needed />
    </ActForm>
  )
}
