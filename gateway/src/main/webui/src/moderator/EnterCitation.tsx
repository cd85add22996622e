import * as limits from '#limits'
import { useState } from 'react'
import { analysisActs } from '../api/analysisActs'
import { useActing } from '../delegate/Acting'
import { Refused } from '../delegate/select/Refused'
import { useAct } from '../delegate/useAct'
import { ActForm } from '../shared/ActForm'
import { ChooseOne, Write } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { PickProvision } from '../shared/PickProvisions'
import { Ask } from '../shared/Press'

/** Enters a reference as data: the words that refer, and what they refer to, here or outside. */
export function EnterCitation() {
  const t = useT()
  const { now } = useActing()
  if (now?.kind !== 'secretariat' && now?.kind !== 'office') return null
  return (
    <Ask label={<T k="citation.enter" />} title={t('citation.enter')}>
      {(close) => <Form done={close} />}
    </Ask>
  )
}

function Form({ done }: { done: () => void }) {
  const t = useT()
  const [provision, setProvision] = useState('')
  const [words, setWords] = useState('')
  const [where, setWhere] = useState<'here' | 'outside'>('here')
  const [to, setTo] = useState('')
  const [document, setDocument] = useState('')
  const [url, setUrl] = useState('')
  const [quoted, setQuoted] = useState('')
  const [before, setBefore] = useState('')
  const [after, setAfter] = useState('')
  const act = useAct(analysisActs.enterCitation)
  const given = (value: string) => value.trim() || undefined
  return (
    <ActForm
      act={act}
      send={() =>
        act.run({
          provision,
          words: words.trim(),
          ...(where === 'here'
            ? { to }
            : { document: given(document), url: given(url), quoted: given(quoted), before: given(before), after: given(after) }),
        })
      }
      done={done}
      label={<T k="citation.enter" />}
      refused={(error) => <Refused error={error} />}
    >
      <p>
        <T k="citation.enter.meaning" />
      </p>
      <PickProvision label={t('citation.in')} value={provision} onChange={setProvision} needed />
      <Write
        label={t('citation.words')}
        longest={limits.NewCitation.words}
        hint={t('citation.words.hint')}
        value={words}
        onChange={setWords}
        lines={2}
        needed
      />
      <ChooseOne
        label={t('citation.where')}
        value={where}
        onChange={setWhere}
        options={[
          { value: 'here', label: t('citation.where.here') },
          { value: 'outside', label: t('citation.where.outside') },
        ]}
      />
      {where === 'here' ? (
        <PickProvision label={t('citation.target')} value={to} onChange={setTo} needed />
      ) : (
        <>
          <Write
            label={t('citation.document')}
            longest={limits.NewCitation.document}
            hint={t('citation.document.hint')}
            value={document}
            onChange={setDocument}
            needed
          />
          <Write label={t('citation.url')} longest={limits.NewCitation.url} value={url} onChange={setUrl} />
          <Write
            label={t('citation.quoted')}
            longest={limits.NewCitation.quoted}
            hint={t('citation.quoted.hint')}
            value={quoted}
            onChange={setQuoted}
            lines={2}
          />
          {quoted && (
            <>
              <Write label={t('citation.before')} longest={limits.NewCitation.before} value={before} onChange={setBefore} lines={2} />
              <Write label={t('citation.after')} longest={limits.NewCitation.after} value={after} onChange={setAfter} lines={2} />
            </>
          )}
        </>
      )}
    </ActForm>
  )
}
