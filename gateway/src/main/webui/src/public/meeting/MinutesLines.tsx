import { Fragment } from 'react'
import { useIntl } from 'react-intl'
import { type MinutesLine, minutesActs, type MinutesView } from '../../api/minutes'
import { all } from '../../api/views'
import { useAct } from '../../delegate/useAct'
import { useWho } from '../../shared/ForumContext'
import { T, Word } from '../../shared/i18n'
import { Press } from '../../shared/Press'
import { GroupsBehind } from '../../shared/GroupsBehind'
import { ProblemNote } from '../../shared/ProblemNote'
import { Subject } from '../../shared/Subject'
import { Tag } from '../../shared/Tag'
import { When } from '../../shared/When'
import { clock } from './SpeakingClock'
import { Quoted } from '../../shared/Quoted'

/** The lines, under the items they belong to; each says where in the record it stands. */
export function MinutesLines({ view, keeps }: { view: MinutesView; keeps: boolean }) {
  const intl = useIntl()
  const lines = all(view.lines)
  const day = (line: MinutesLine) => intl.formatDate(line.at, { dateStyle: 'full' })
  // what stands under an item is not always in the order of its hours: a day is said once for all of its lines in a row
  const dated = lines.filter(({ what }) => what !== 'item')
  const first = new Set(dated.filter((line, n) => n === 0 || day(line) !== day(dated[n - 1] ?? line)))
  return (
    <ol className="plain minutes">
      {lines.map((line) => (
        <Fragment key={`${line.seq}.${line.what}.${line.note ?? line.about ?? ''}`}>
          {first.has(line) && (
            <li className="small quiet">
              <When at={line.at} day />
            </li>
          )}
          {line.what === 'item' ? (
            <li>
              <h2 dir="auto">{line.about}</h2>
            </li>
          ) : (
            <Line line={line} session={view.session} keeps={keeps} />
          )}
        </Fragment>
      ))}
    </ol>
  )
}

function Line({ line, session, keeps }: { line: MinutesLine; session: string; keeps: boolean }) {
  const intl = useIntl()
  const strike = useAct(minutesActs.strike)
  return (
    <li className={line.note === undefined ? 'minute' : 'minute by-hand'}>
      <time className="small quiet" dateTime={line.at}>
        {intl.formatTime(line.at)}
      </time>
      <div>
        <p>
          <Sentence line={line} /> <GroupsBehind groups={line.onBehalfOf} />
        </p>
        {line.words && line.what !== 'added' && line.what !== 'result' && <blockquote dir="auto"><Quoted>{line.words}</Quoted></blockquote>}
        {line.note !== undefined && (
          <p className="small">
            <Tag tone="warn">
              <T k="minutes.by-hand" />
            </Tag>{' '}
            {keeps && (
              <Press small weight="bare" waiting={strike.waiting} onPress={() => void strike.run(session, line.note ?? 0)}>
                <T k="minutes.strike" />
              </Press>
            )}
          </p>
        )}
        <ProblemNote error={strike.error} />
      </div>
      <span className="small quiet">{line.note === undefined && <T k="minutes.entry" seq={line.seq} />}</span>
    </li>
  )
}

const ADDRESSED = /^[a-z-]+\/./

function Sentence({ line }: { line: MinutesLine }) {
  const name = useWho()
  if (line.what === 'added') return <bdi>{line.words}</bdi>
  const about = line.what === 'leave' ? name(line.about ?? '') : line.about && ADDRESSED.test(line.about) ? <Subject of={line.about} /> : (line.about ?? '')
  return (
    <>
      <T
        k={`minutes-line.${line.what}`}
        who={line.by ? <bdi>{name(line.by)}</bdi> : ''}
        about={<bdi>{about}</bdi>}
        time={clock(line.figure ?? 0)}
        count={line.figure ?? 0}
        words={<bdi>{line.words ?? ''}</bdi>}
        result={<Word of="minutes-result" value={line.result} />}
      />
      {line.what === 'handed-over' && line.about && ` ${name(line.about)}`}
    </>
  )
}
