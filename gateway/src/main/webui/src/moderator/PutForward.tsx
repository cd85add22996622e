import * as limits from '#limits'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { agreementActs, cleanText } from '../api/agreement'
import { charter } from '../api/queries'
import { all, type RecommendationView } from '../api/views'
import { chairs, useActing } from '../delegate/Acting'
import { SwitchTo } from '../delegate/ActingAs'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { ChooseOne, Write } from '../shared/Fields'
import { useBody, useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Ask } from '../shared/Press'
import { useInSession } from '../shared/useInSession'
import { Ending, useEnding, useRuleFor } from './Ending'
import { PresenceNote } from './PresenceNote'
import { WhatIsPut } from './WhatIsPut'

/** For the chair of a body: its clean text goes before the chambers, and after them before the groups. */
export function PutForward() {
  const t = useT()
  const { now } = useActing()
  const offered = useOffered(now?.body)
  if (!offered || !now?.body) return null
  return (
    <Ask weight="strong" label={<T k="put.forward" />} title={t('put.forward')}>
      {(close) => <Form body={now.body ?? ''} done={close} />}
    </Ask>
  )
}

/** The same where one comes for nothing else: with the way there for a chair who acts as something else. */
export function PutForwardHere() {
  const { now } = useActing()
  const inSession = useInSession()
  const provided = useProvided()
  const offered = useOffered(now?.body)
  if (offered) {
    return (
      <p className="desk-bar">
        <PutForward />
      </p>
    )
  }
  return provided ? <SwitchTo what={<T k="put.forward" />} fit={(one) => chairs(one, one.body) && inSession(one.body ?? '')} /> : null
}

/** A recommendation that may be put again is put as its next round, with a vote and windows of its own. */
export function PutAgain({ view }: { view: RecommendationView }) {
  const t = useT()
  const name = useBody()
  const { now } = useActing()
  const inSession = useInSession()
  if (!view.mayBePutAgain || view.ownTo) return null
  const meets = inSession(view.body)
  return (
    <div className="note">
      <p>
        <T k={view.stage === 'returned' ? 'put.back' : 'put.once-more'} body={name(view.body)} />
      </p>
      {!chairs(now, view.body) && <SwitchTo fit={(one) => chairs(one, view.body)} />}
      {chairs(now, view.body) && !meets && (
        <p>
          <T k="put.meets" body={name(view.body)} />
        </p>
      )}
      {chairs(now, view.body) && meets && (
        <Ask weight="strong" label={<T k="put.again" />} title={t('put.again')}>
          {(close) => <Form body={view.body} before={view} done={close} />}
        </Ask>
      )}
    </div>
  )
}

/** Whether the charter has a rule by which a text that is put forward is voted on. */
function useProvided(): boolean {
  const { id } = useForum()
  return useQuery(charter(id)).data?.decides?.recommendation !== undefined
}

/** Whether who acts now may put a body's text forward: its chair, while it meets. */
function useOffered(body: string | undefined): boolean {
  const { now } = useActing()
  const inSession = useInSession()
  const provided = useProvided()
  return body !== undefined && chairs(now, body) && inSession(body) && provided
}

const METHODS = ['usual', 'roll-call', 'recorded'] as const

function Form({ body, before, done }: { body: string; before?: RecommendationView; done: () => void }) {
  const { id } = useForum()
  const t = useT()
  const name = useBody()
  const [written, write] = useState<string>()
  const [method, setMethod] = useState<(typeof METHODS)[number]>('usual')
  const ending = useEnding()
  const rule = useRuleFor(body, 'recommendation')
  const clean = useQuery(cleanText(id, body))
  const title = written ?? before?.title ?? clean.data?.title ?? ''
  const put = useAct(agreementActs.putForward)
  return (
    <ActForm
      act={put}
      send={() =>
        put.run({
          body,
          title: title.trim(),
          recommendation: before?.id,
          method: method === 'usual' ? undefined : method,
          ...ending.asked,
        })
      }
      done={done}
      label={<T k={before ? 'put.again' : 'put.forward'} />}
    >
      <p>
        <T k="put.meaning" body={name(body)} />
      </p>
      {before && (
        <p>
          <T k="put.again.meaning" round={all(before.rounds).length + 1} />
        </p>
      )}
      <WhatIsPut body={body} clean={clean} />
      <PresenceNote body={body} matter="recommendation" />
      <Write label={t('table.name')} longest={limits.NewRecommendation.title} value={title} onChange={write} lines={2} needed />
      <ChooseOne
        label={t('vote.method')}
        value={method}
        onChange={setMethod}
        options={METHODS.map((value) => ({ value, label: t(value === 'usual' ? 'vote.method.usual' : `method.${value}`) }))}
      />
      <Ending of={ending} rule={rule} />
    </ActForm>
  )
}
