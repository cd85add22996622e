import * as limits from '#limits'
import { useState } from 'react'
import { margin } from '../../api/margin'
import { all, type BracketView } from '../../api/views'
import { ChooseOne, Write } from '../../shared/Fields'
import { T, useT } from '../../shared/i18n'
import { Ask, Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'
import { letter } from '../../shared/text/tree'
import { leads, useActing } from '../Acting'
import { useAct } from '../useAct'

/** Further acts on a bracket: let go with a reason, link, unlink, take a wording back, fill. */
export function BracketMore({ bracket, language }: { bracket: BracketView; language: string }) {
  const t = useT()
  const { now } = useActing()
  if (!now) return null
  const who = now.seat ?? now.as
  const own = all(bracket.alternatives).filter(({ by }) => by === who)
  const linked = all(bracket.linkedBy).filter(({ by }) => by === who)
  const holds = all(bracket.holders).some(({ holder }) => holder === who)
  return (
    <div className="bracket-acts">
      {holds && (
        <Ask small label={<T k="bracket.let-go-why" />} title={t('bracket.let-go-title', { id: bracket.id })}>
          {(close) => <LetGo bracket={bracket.id} holder={who} done={close} />}
        </Ask>
      )}
      {holds && now.kind === 'seat' && (
        <Ask small label={<T k="bracket.link" />} title={t('bracket.link.title', { id: bracket.id })}>
          {(close) => <Link bracket={bracket.id} done={close} />}
        </Ask>
      )}
      {linked.map((link) => (
        <Unlink bracket={bracket.id} other={link.with} key={link.with} />
      ))}
      {own.map(({ id }) => (
        <Ask small label={<T k="alternative.withdraw" letter={letter(id)} />} title={t('alternative.withdraw.title', { id })} key={id}>
          {(close) => <Withdraw bracket={bracket} alternative={id} done={close} />}
        </Ask>
      ))}
      {bracket.placeholder && leads(now, bracket.body) && (
        <Ask small weight="strong" label={<T k="bracket.fill" />} title={t('bracket.fill.title', { what: bracket.placeholder })}>
          {(close) => <Fill bracket={bracket.id} language={language} done={close} />}
        </Ask>
      )}
    </div>
  )
}

function LetGo({ bracket, holder, done }: { bracket: string; holder: string; done: () => void }) {
  const t = useT()
  const [reason, setReason] = useState('')
  const letGo = useAct(margin.letGo)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void letGo.run(bracket, holder, reason.trim() || undefined).then((made) => made && done())
      }}
    >
      <Write label={t('object.reason')} longest={limits.NewHolder.reason} value={reason} onChange={setReason} lines={2} />
      <ProblemNote error={letGo.error} />
      <Press weight="strong" submit waiting={letGo.waiting}>
        <T k="bracket.let-go" />
      </Press>
    </form>
  )
}

function Link({ bracket, done }: { bracket: string; done: () => void }) {
  const t = useT()
  const [other, setOther] = useState('')
  const link = useAct(margin.link)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void link.run(bracket, other.trim()).then((made) => made && done())
      }}
    >
      <Write label={t('bracket.link.with')} value={other} onChange={setOther} needed />
      <ProblemNote error={link.error} />
      <Press weight="strong" submit waiting={link.waiting}>
        <T k="bracket.link" />
      </Press>
    </form>
  )
}

function Unlink({ bracket, other }: { bracket: string; other: string }) {
  const unlink = useAct(margin.unlink)
  return (
    <>
      <Press small onPress={() => void unlink.run(bracket, other)} waiting={unlink.waiting}>
        <T k="bracket.unlink" id={other} />
      </Press>
      <ProblemNote error={unlink.error} />
    </>
  )
}

function Withdraw({ bracket, alternative, done }: { bracket: BracketView; alternative: string; done: () => void }) {
  const t = useT()
  const [into, setInto] = useState('none')
  const withdraw = useAct(margin.withdrawWording)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void withdraw.run(bracket.id, alternative, into === 'none' ? undefined : into).then((made) => made && done())
      }}
    >
      <ChooseOne
        label={t('alternative.into')}
        value={into}
        onChange={setInto}
        options={[
          { value: 'none', label: t('alternative.into.none') },
          ...all(bracket.alternatives)
            .filter(({ id }) => id !== alternative)
            .map(({ id, shown }) => ({ value: id, label: `${letter(id)} · ${shown}` })),
        ]}
      />
      <ProblemNote error={withdraw.error} />
      <Press weight="strong" submit waiting={withdraw.waiting}>
        <T k="alternative.withdraw" letter={letter(alternative)} />
      </Press>
    </form>
  )
}

function Fill({ bracket, language, done }: { bracket: string; language: string; done: () => void }) {
  const t = useT()
  const [text, setText] = useState('')
  const fill = useAct(margin.fill)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void fill.run(bracket, text).then((made) => made && done())
      }}
    >
      <Write
        label={t('bracket.fill.text')}
        longest={limits.NewWords.text}
        value={text}
        onChange={setText}
        lines={2}
        needed
        language={language}
      />
      <ProblemNote error={fill.error} />
      <Press weight="strong" submit waiting={fill.waiting}>
        <T k="bracket.fill" />
      </Press>
    </form>
  )
}
