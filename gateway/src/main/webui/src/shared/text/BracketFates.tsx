import { all } from '../../api/views'
import { T, Word } from '../i18n'
import { Tag, type Tone } from '../Tag'
import { useWho } from '../ForumContext'

const TONES: Record<string, Tone> = { kept: 'plain', dropped: 'stop', merged: 'warn', rewritten: 'busy', new: 'good' }

/** What a bracket was and is, and who holds it. */
export interface FateOfBracket {
  bracket: string
  fate: string
  into?: readonly string[] | null
  from?: readonly string[] | null
  holdersBefore?: readonly string[] | null
  holdersAfter?: readonly string[] | null
  before?: string | null
  after?: string | null
}

/** Every bracket of two wordings: kept, dropped, merged, rewritten or new, with its holders before and after. */
export function BracketFates({ of }: { of: readonly FateOfBracket[] | null | undefined }) {
  if (all(of).length === 0) {
    return (
      <p className="small quiet">
        <T k="fates.none" />
      </p>
    )
  }
  return (
    <ul className="plain rows fates">
      {all(of).map((one) => (
        <li className="row" key={one.bracket}>
          <p className="row-head">
            <b>{one.bracket}</b>{' '}
            <Tag tone={TONES[one.fate] ?? 'plain'}>
              <Word of="bracket-fate" value={one.fate} />
            </Tag>
            {all(one.into).length > 0 && (
              <span className="small">
                <T k="fates.into" ids={all(one.into).join(', ')} />
              </span>
            )}
            {all(one.from).length > 0 && (
              <span className="small">
                <T k="fates.from" ids={all(one.from).join(', ')} />
              </span>
            )}
          </p>
          <p className="small">
            {one.before === one.after ? (
              one.after
            ) : (
              <>
                {one.before && <del>{one.before}</del>} {one.after && <ins>{one.after}</ins>}
              </>
            )}
          </p>
          <Holders before={all(one.holdersBefore)} after={all(one.holdersAfter)} />
        </li>
      ))}
    </ul>
  )
}

function Holders({ before, after }: { before: readonly string[]; after: readonly string[] }) {
  const who = useWho()
  const were = before.map(who).join(', ')
  const are = after.map(who).join(', ')
  if (!were && !are) return null
  return (
    <p className="small quiet">
      {were === are && <T k="fates.held" holders={are} />}
      {were !== are && !were && <T k="fates.held-now" after={are} />}
      {were !== are && !are && <T k="fates.held-before" before={were} />}
      {were !== are && were && are && <T k="fates.held-then" before={were} after={are} />}
    </p>
  )
}
