import { acts } from '../api/acts'
import { all, type DraftView, type RecognitionView } from '../api/views'
import { Write } from '../shared/Fields'
import { T, useT, Word } from '../shared/i18n'
import { Part } from '../shared/Page'
import { Press } from '../shared/Press'
import { ProblemNote } from '../shared/ProblemNote'
import { Compared } from '../shared/text/Compared'
import type { Correction, Worded } from './recognised'
import { useAct } from './useAct'

type Found = NonNullable<RecognitionView['alternatives']>[number]

/** What a file words inside open brackets: an alternative of each, corrected and brought in by an act of its own. */
export function WordedBrackets({ value, draft, onChange }: { value: Correction; draft: DraftView; onChange: (n: number, worded: Worded & { bracket: string | undefined }) => void }) {
  const t = useT()
  const found = all(value.found.alternatives)
  if (found.length === 0) return null
  return (
    <Part title={t('from-word.alternatives')} id="alternatives" note={<T k="from-word.alternatives.note" />}>
      <ul className="plain">
        {found.map((one, n) => (
          <li className="row" key={`${one.bracket} ${n}`}>
            <Alternative
              one={one}
              value={value.worded[n] ?? { text: one.text ?? '', proposed: false }}
              onChange={(worded) => onChange(n, { ...worded, bracket: one.bracket })}
              language={draft.language}
            />
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Alternative({ one, value, onChange, language }: { one: Found; value: Worded; onChange: (value: Worded) => void; language: string | undefined }) {
  const t = useT()
  const propose = useAct(acts.proposeAlternative)
  const send = async () => {
    if (await propose.run(one.bracket ?? '', value.text)) onChange({ ...value, proposed: true })
  }
  return (
    <>
      <p>
        <b>
          <T k="from-word.alternative" number={one.number ?? ''} />
        </b>
      </p>
      <p className="provision-text" lang={language}>
        <Compared before={one.instead ?? ''} after={value.text} />
      </p>
      {one.tracked === false && (
        <p className="note warn">
          <Word of="ground" value="not-tracked" />
        </p>
      )}
      {one.reasons && <p className="small">{one.reasons}</p>}
      {one.flaw && value.text === one.text && (
        <p className="note stop">
          <Word of="wording-flaw" value={one.flaw} />
        </p>
      )}
      <ProblemNote error={propose.error} />
      {value.proposed ? (
        <p role="status">
          <T k="from-word.alternative.proposed" />
        </p>
      ) : (
        <>
          <details className="more">
            <summary>
              {t('recognised.correct')} <span className="sr-only">{one.number}</span>
            </summary>
            <Write label={t('recognised.text')} lines={3} language={language} value={value.text} onChange={(text) => onChange({ ...value, text })} />
          </details>
          <Press small weight="strong" disabled={Boolean(one.flaw) && value.text === one.text} waiting={propose.waiting} onPress={() => void send()}>
            <T k="from-word.alternative.propose" />
          </Press>
        </>
      )}
    </>
  )
}
