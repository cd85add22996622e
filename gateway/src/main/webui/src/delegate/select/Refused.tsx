import type { Anchor, Pointed } from '../../api/acts'
import { Refusal } from '../../api/problem'
import { T, useT } from '../../shared/i18n'
import { Ask, Press } from '../../shared/Press'
import { ProblemNote } from '../../shared/ProblemNote'
import { StatementForm } from '../StatementForm'
import { Compared } from '../../shared/text/Compared'
import { Quoted } from '../../shared/Quoted'

interface Offered {
  first: Anchor
  last: Anchor
  words: string
}

/**
 * Why an act on words did not stand, in words; and what can be done about it: a selection that
 * crosses a bracket is offered as linked brackets, words that changed are shown side by side.
 */
export function Refused({ error, split, language }: { error: unknown; split?: (parts: Pointed[]) => void; language?: string }) {
  const t = useT()
  if (!(error instanceof Refusal)) return <ProblemNote error={error} />
  const { offer, seen, stands } = error.problem as { offer?: Offered[]; seen?: string; stands?: string }
  if (error.code === 'passage-crosses-bracket' && split && offer && offer.length > 0) {
    return (
      <div className="note warn" role="alert">
        <p>
          <b>
            <T k="crosses.title" />
          </b>
        </p>
        <p>
          <T k="crosses.meaning" />
        </p>
        <ul>
          {offer.map(({ first, words }) => (
            <li key={`${first.act}.${first.index}`} lang={language}>
              <Quoted>{words}</Quoted>
            </li>
          ))}
        </ul>
        <Press weight="strong" onPress={() => split(offer.map(({ first, last, words }) => ({ first, last, seen: words })))}>
          <T k="crosses.split" parts={offer.length} />
        </Press>
      </div>
    )
  }
  if (error.code === 'passage-changed' && stands !== undefined) {
    return (
      <div className="note warn" role="alert">
        <p>
          <b>
            <T k="changed.passage" />
          </b>
        </p>
        <p lang={language} className="provision-text bracketed">
          {seen ? <Compared before={seen} after={stands} /> : stands}
        </p>
        <p className="small">{t('changed.kept')}</p>
      </div>
    )
  }
  const about = (error.problem.statement as { about?: string } | undefined)?.about
  if (error.code === 'consensus-call-ended' && about) {
    return (
      <>
        <ProblemNote error={error} />
        <Ask label={<T k="statement.record" />} title={t('statement.record')}>
          {(close) => <StatementForm about={about} done={close} />}
        </Ask>
      </>
    )
  }
  return <ProblemNote error={error} />
}
