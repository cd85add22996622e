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

/** What a sponsor may do with an announced or tabled proposal; and what another may when it was withdrawn. */
export function PaperActs({ view }: { view: ProposalView }) {
  const { id } = useForum()
  const t = useT()
  const { now } = useActing()
  const reintroduce = useAct(paperActs.reintroduce)
  // what was announced only has nothing in it that another could take up
  if (now?.kind === 'seat' && view.life === 'withdrawn' && all(view.revisions).length > 0) {
    return (
      <>
        <Press onPress={() => void reintroduce.run(view.id)} waiting={reintroduce.waiting}>
          <T k="papers.reintroduce" />
        </Press>
        <ProblemNote error={reintroduce.error} />
      </>
    )
  }
  if (!standsBehind(view, now)) return null
  if (view.life === 'announced') {
    return (
      <div className="press-row">
        <Link className="press plain small" href={`/forums/${id}/proposals/new?announced=${view.id}`}>
          <T k="announced.table" />
        </Link>
        <Withdraw view={view} reason={t('announced.withdraw.reason')} />
      </div>
    )
  }
  if (!live(view)) return null
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
      <Withdraw view={view} reason={t('papers.withdraw.reason')} />
    </div>
  )
}

/** A sponsor takes back its name; with the last one the proposal goes. */
function Withdraw({ view, reason: field }: { view: ProposalView; reason: string }) {
  const t = useT()
  const withdraw = useAct(paperActs.withdraw)
  return (
    <Say
      label={<T k="papers.withdraw" />}
      title={t('papers.withdraw.title', { symbol: view.symbol })}
      field={field}
      needed={false}
      act={{ ...withdraw, run: (reason) => withdraw.run(view.id, reason || undefined) }}
    />
  )
}
