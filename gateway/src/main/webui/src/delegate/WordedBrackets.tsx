import { acts } from '../api/acts'
import { all, type DraftView, type RecognitionView } from '../api/views'
import { T, useT, Word } from '../shared/i18n'
import { Part } from '../shared/Page'
import { Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { Compared } from '../shared/text/Compared'
import { useAct } from './useAct'

type Worded = NonNullable<RecognitionView['alternatives']>[number]

/** What a file words inside open brackets: an alternative of each, brought in by an act of its own. */
export function WordedBrackets({ found, draft }: { found: RecognitionView; draft: DraftView }) {
  const t = useT()
  if (all(found.alternatives).length === 0) return null
  return (
    <Part title={t('from-word.alternatives')} id="alternatives" note={<T k="from-word.alternatives.note" />}>
      <ul className="plain">
        {all(found.alternatives).map((one, i) => (
          <li className="row" key={`${one.bracket} ${i}`}>
            <Alternative one={one} language={draft.language} />
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Alternative({ one, language }: { one: Worded; language: string | undefined }) {
  const propose = useAct(acts.proposeAlternative)
  return (
    <>
      <p>
        <b>
          <T k="from-word.alternative" number={one.number ?? ''} />
        </b>
      </p>
      <p className="provision-text" lang={language}>
        <Compared before={one.instead ?? ''} after={one.text ?? ''} />
      </p>
      {one.tracked === false && (
        <p className="note warn">
          <Word of="ground" value="not-tracked" />
        </p>
      )}
      {one.reasons && <p className="small">{one.reasons}</p>}
      {one.flaw && (
        <p className="note stop">
          <Word of="wording-flaw" value={one.flaw} />
        </p>
      )}
      <ProblemNote error={propose.error} />
      {propose.done ? (
        <p role="status">
          <T k="from-word.alternative.proposed" />
        </p>
      ) : (
        <Press small weight="strong" disabled={Boolean(one.flaw)} waiting={propose.waiting} onPress={() => void propose.run(one.bracket ?? '', one.text ?? '')}>
          <T k="from-word.alternative.propose" />
        </Press>
      )}
    </>
  )
}
