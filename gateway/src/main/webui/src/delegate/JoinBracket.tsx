import * as limits from '#limits'
import { acts } from '../api/acts'
import type { BracketView } from '../api/views'
import { Write } from '../shared/Fields'
import { T, useT } from '../shared/i18n'
import { useKept } from '../shared/kept'
import { Ask, Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { useAct } from './useAct'
import { useLater } from './useLater'

/** Holds a bracket too: at once, or with a reason. */
export function JoinBracket({ bracket, seat, closed }: { bracket: BracketView; seat: string; closed: boolean }) {
  const t = useT()
  const join = useAct(acts.joinBracket, useLater().join(bracket))
  return (
    <>
      <Press small onPress={() => void join.run(bracket.id, seat)} waiting={join.waiting}>
        <T k="bracket.join" />
      </Press>
      <Ask small weight="bare" label={<T k="bracket.join.reason" />} title={t('bracket.join.title', { id: bracket.id })}>
        {(close) => <WithReason bracket={bracket} seat={seat} closed={closed} done={close} />}
      </Ask>
      <ProblemNote error={join.error} />
    </>
  )
}

function WithReason({ bracket, seat, closed, done }: { bracket: BracketView; seat: string; closed: boolean; done: () => void }) {
  const t = useT()
  const [reason, setReason, sent] = useKept(`${bracket.id}.join`, '', closed)
  const join = useAct(acts.joinBracket, useLater().join(bracket))
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void join.run(bracket.id, seat, reason.trim() || undefined).then((made) => {
          if (!made) return
          sent()
          done()
        })
      }}
    >
      <Write
        label={t('object.reason')}
        longest={limits.NewHolder.reason}
        hint={t('object.reason.hint')}
        value={reason}
        onChange={setReason}
        lines={3}
      />
      <ProblemNote error={join.error} />
      <Press weight="strong" submit waiting={join.waiting}>
        <T k="bracket.join" />
      </Press>
    </form>
  )
}
