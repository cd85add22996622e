import { Link } from 'wouter'
import { paperActs } from '../../api/papers'
import { all, type ProposalView } from '../../api/views'
import { useForum } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Ask, Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'
import { Say } from '../../shared/Say'
import { useActing } from '../Acting'
import { useAct } from '../useAct'
import { CorrigendumForm } from './CorrigendumForm'
import { live, standsBehind } from './standsBehind'

/** What a sponsor may do with a tabled proposal; and what another may when it was withdrawn. */
export function PaperActs({ view }: { view: ProposalView }) {
  const { id } = useForum()
  const t = useT()
  const { now } = useActing()
  const withdraw = useAct(paperActs.withdraw)
  const reintroduce = useAct(paperActs.reintroduce)
  if (now?.kind === 'seat' && view.life === 'withdrawn') {
    return (
      <>
        <Press onPress={() => void reintroduce.run(view.id)} waiting={reintroduce.waiting}>
          <T k="papers.reintroduce" />
        </Press>
        <ProblemNote error={reintroduce.error} />
      </>
    )
  }
  if (!live(view) || !standsBehind(view, now)) return null
  const correctable = all(view.instructions).filter(({ text, takenUp }) => text && !takenUp)
  return (
    <div className="press-row">
      <Link className="press plain small" href={`/forums/${id}/proposals/${view.id}/revision`}>
        <T k="revision.write" />
      </Link>
      <Link className="press plain small" href={`/forums/${id}/proposals/${view.id}/addendum`}>
        <T k="addendum.write" />
      </Link>
      {correctable.length > 0 && (
        <Ask small label={<T k="corrigendum.write" />} title={t('corrigendum.title', { symbol: view.symbol })}>
          {(close) => <CorrigendumForm proposal={view.id} instructions={correctable} done={close} />}
        </Ask>
      )}
      <Say
        label={<T k="papers.withdraw" />}
        title={t('papers.withdraw.title', { symbol: view.symbol })}
        field={t('papers.withdraw.reason')}
        needed={false}
        act={{ ...withdraw, run: (reason) => withdraw.run(view.id, reason || undefined) }}
      />
    </div>
  )
}
