import { eventOf, headerOf } from '../../api/about'
import type { RecordEntry } from '../../api/views'
import { T, useT, useTIfAny } from '../../shared/i18n'
import { Subject } from '../../shared/Subject'
import { When } from '../../shared/When'
import { Who } from '../../shared/Who'
import { Quoted } from '../../shared/Quoted'

const SHOWN = 3
// the act's own name says it
const SAID = /^temperature-check\//

/** The newest public acts in one line each, for those who look up. */
export function Ticker({ entries }: { entries: readonly RecordEntry[] }) {
  const t = useT()
  const say = useTIfAny()
  return (
    <ol className="ticker" aria-label={t('home.latest')} aria-live="polite">
      {entries
        .filter(({ audience, type }) => audience === 'public' && !type.startsWith('forum.clock-set'))
        .slice(-SHOWN)
        .reverse()
        .map((entry) => {
          const plain = entry.type.replace(/\.v\d+$/, '')
          const { capacity, subject } = headerOf(entry)
          const event = eventOf(entry)
          const words = [event.words, event.text, event.grounds, event.reason].find((one) => typeof one === 'string' && one.includes(' '))
          return (
            <li key={entry.seq}>
              <b>{say(`act.${plain}`, plain.replaceAll(/[.-]/g, ' '))}</b>
              {subject && !SAID.test(subject) && (
                <>
                  {' · '}
                  <Subject of={subject} linked={false} />
                </>
              )}
              {capacity && (
                <>
                  {' · '}
                  <Who is={capacity} />
                </>
              )}
              {words !== undefined && <> · <bdi><Quoted>{String(words)}</Quoted></bdi></>} <span className="quiet tabular"><When at={entry.at} /></span>
            </li>
          )
        })}
      {entries.length === 0 && (
        <li>
          <T k="record.none" />
        </li>
      )}
    </ol>
  )
}
