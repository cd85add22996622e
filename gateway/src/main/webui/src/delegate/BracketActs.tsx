import * as limits from '#limits'
import { acts } from '../api/acts'
import { all, type BracketView } from '../api/views'
import { BracketRulings } from '../moderator/BracketRulings'
import { Write } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { useClosed, useKept } from '../shared/kept'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { leads, useActing } from './Acting'
import { ActedFor } from './ActedFor'
import { JoinBracket } from './JoinBracket'
import { BracketMore } from './margin/BracketMore'
import { useAct } from './useAct'
import { useLater } from './useLater'
import { Sure } from '../shared/Sure'

/** On whose behalf it is held, and what one may do with a bracket: hold it, let go, propose wording; and the moderator's acts. */
export function BracketActs({ bracket, language }: { bracket: BracketView; language: string }) {
  const { now } = useActing()
  const subject = `bracket/${bracket.id}`
  if (!now) return <ActedFor subject={subject} own={false} />
  return (
    <>
      <ActedFor subject={subject} own={all(bracket.holders).some(({ holder }) => holder === now.seat)} />
      {now.kind === 'seat' && now.seat && <DelegateActs view={bracket} seat={now.seat} language={language} />}
      {leads(now, bracket.body) && <BracketRulings bracket={bracket} />}
      <BracketMore bracket={bracket} language={language} />
    </>
  )
}

function DelegateActs({ view, seat, language }: { view: BracketView; seat: string; language: string }) {
  const t = useT()
  const closed = useClosed()(view.body)
  const letGo = useAct(acts.letGo, useLater().letGo(view))
  const group = `group:${seat.slice(0, seat.lastIndexOf('.'))}`
  const held = all(view.holders).some(({ holder }) => holder === seat)
  const heldByGroup = all(view.holders).some(({ holder }) => holder === group)
  return (
    <div className="bracket-acts">
      {held && all(view.holders).length === 1 ? (
        <Sure
          small
          label={<T k="bracket.let-go" />}
          title={t('bracket.let-go')}
          meaning={<T k="bracket.let-go.sure" />}
          act={{ ...letGo, run: () => letGo.run(view.id, seat) }}
        />
      ) : held ? (
        <Press small onPress={() => void letGo.run(view.id, seat)} waiting={letGo.waiting}>
          <T k="bracket.let-go" />
        </Press>
      ) : (
        !heldByGroup && <JoinBracket bracket={view} seat={seat} closed={closed} />
      )}
      <Ask small label={<T k="alternative.propose" />} title={t('alternative.title', { id: view.id })}>
        {(close) => <AlternativeForm bracket={view.id} language={language} closed={closed} done={close} />}
      </Ask>
      <ProblemNote error={letGo.error} />
    </div>
  )
}

function AlternativeForm({ bracket, language, closed, done }: { bracket: string; language: string; closed: boolean; done: () => void }) {
  const t = useT()
  const [text, setText, sent] = useKept(`${bracket}.alternative`, '', closed)
  const propose = useAct(acts.proposeAlternative)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void propose.run(bracket, text).then((made) => {
          if (!made) return
          sent()
          done()
        })
      }}
    >
      <Write
        label={t('alternative.text')}
        longest={limits.NewAlternative.text}
        hint={t('alternative.hint')}
        value={text}
        onChange={setText}
        lines={5}
        language={language}
      />
      <ProblemNote error={propose.error} />
      <Press weight="strong" submit waiting={propose.waiting}>
        <T k="alternative.propose" />
      </Press>
    </form>
  )
}
