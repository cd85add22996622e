import { all, type ClassCount, type PollView, type Tally, type Verdict } from '../../api/views'
import { usePlace } from '../ForumContext'
import { T, useT } from '../i18n'
import { type Line, lineFor, sharesOf, soFar, wholeOf } from './marks'

/** How each class voted, with the line it had to reach. */
export function TallyBars({ tally, verdict, rule }: { tally: Tally; verdict?: Verdict; rule: PollView['rule'] }) {
  const classes = all(tally.classes)
  const place = usePlace()
  const t = useT()
  const alone = classes.length === 1
  const shown = alone ? classes : [wholeOf(classes), ...classes]
  return (
    <div className="tally">
      {shown.map((count) => (
        <ClassBar
          count={count}
          name={count.votingClass === '*' ? t('tally.whole') : place(count.votingClass)}
          line={lineFor(count.votingClass, alone || count.votingClass === '*', verdict, rule)}
          live={!verdict}
          key={count.votingClass}
        />
      ))}
      {verdict?.quorum?.reckoning && <QuorumBar reckoning={verdict.quorum.reckoning} held={verdict.quorum.holding === 'held'} />}
    </div>
  )
}

function ClassBar({ count, name, line, live }: { count: ClassCount; name: string; line: Line | undefined; live: boolean }) {
  const t = useT()
  // a class without a line of its own is shown by the votes cast in it
  const shares = live ? soFar(count) : sharesOf(count, line?.base ?? 'cast')
  const base = shares.reduce((sum, share) => sum + share.count, 0)
  const voted = count.yes + count.no + count.abstain
  return (
    <section className="tally-class" aria-label={name}>
      <div className="tally-head">
        <h2>{name}</h2>
        {!live && line && !Number.isNaN(line.at) && (
          <p className="small quiet">
            <T k="tally.base" base={t(`base.${line.base}`)} />
          </p>
        )}
      </div>
      <div className="bar-frame" aria-hidden="true">
        <div className="bar">
          {base > 0 &&
            shares.map(({ choice, count: n }) => n > 0 && <span className={`bar-part ${choice}`} style={{ flexGrow: n }} key={choice} />)}
        </div>
        {!live && line && !Number.isNaN(line.at) && (
          <span className="bar-line" style={{ insetInlineStart: `${100 * line.at}%` }}>
            <span className={line.at > 0.6 ? 'bar-line-name before' : 'bar-line-name'}>
              {line.needed !== undefined && line.needed > 0 ? t('tally.needed', { needed: line.needed, whole: base }) : t('tally.line')}
            </span>
          </span>
        )}
      </div>
      <dl className="counts tabular">
        <Figure choice="yes" count={count.yes} />
        <Figure choice="no" count={count.no} />
        <Figure choice="abstain" count={count.abstain} />
        {count.notTakingPart > 0 && <Figure choice="not-taking-part" count={count.notTakingPart} />}
        <div className="count-of">
          <dt>
            <T k="tally.voted" />
          </dt>
          <dd>
            <T k="tally.of" voted={voted} entitled={count.entitled} />
          </dd>
        </div>
      </dl>
    </section>
  )
}

function Figure({ choice, count }: { choice: 'yes' | 'no' | 'abstain' | 'not-taking-part'; count: number }) {
  return (
    <div className={`figure ${choice}`}>
      <dt>
        <span className={`swatch ${choice}`} aria-hidden="true" />
        <T k={`choice.${choice}`} />
      </dt>
      <dd>{count}</dd>
    </div>
  )
}

function QuorumBar({ reckoning, held }: { reckoning: { got: number; needed: number; baseCount: number }; held: boolean }) {
  const t = useT()
  const base = Math.max(reckoning.baseCount, reckoning.needed, 1)
  return (
    <section className="tally-class quorum" aria-label={t('tally.quorum')}>
      <div className="tally-head">
        <h2>
          <T k="tally.quorum" />
        </h2>
        <p className="small">
          <T k={held ? 'tally.quorum.met' : 'tally.quorum.missed'} got={reckoning.got} needed={reckoning.needed} base={reckoning.baseCount} />
        </p>
      </div>
      <div className="bar-frame thin" aria-hidden="true">
        <div className="bar">
          <span className="bar-part got" style={{ flexGrow: reckoning.got }} />
          <span className="bar-part absent" style={{ flexGrow: base - reckoning.got }} />
        </div>
        <span className="bar-line" style={{ insetInlineStart: `${(100 * reckoning.needed) / base}%` }} />
      </div>
    </section>
  )
}
