import { all, type BracketView } from '../../api/views'
import { T } from '../i18n'
import { Tag } from '../Tag'
import { Who } from '../Who'
import { letter } from './tree'
import { Wording } from './Wording'

/** The competing wordings of one bracket, side by side, each with who brought it. */
export function Alternatives({ bracket, brackets }: { bracket: BracketView; brackets: ReadonlyMap<string, BracketView> }) {
  const { chosen, depth } = bracket
  const alternatives = all(bracket.alternatives)
  if (alternatives.length < 2) return null
  return (
    <section className="alternatives" aria-labelledby={`${bracket.id}-wordings`}>
      <h4 id={`${bracket.id}-wordings`}>
        <T k={bracket.options ? 'options.title' : 'alternatives.title'} id={bracket.id} />
      </h4>
      <ul>
        {alternatives.map((alternative, i) => (
          <li className={chosen === alternative.id ? 'alternative chosen' : 'alternative'} key={alternative.id}>
            <p className="alternative-by">
              <b>{bracket.options ? <T k="option" n={i + 1} /> : letter(alternative.id)}</b> <Who is={alternative.by} />
              {chosen === alternative.id && (
                <Tag tone="good">
                  <T k="bracket.chosen" />
                </Tag>
              )}
            </p>
            <p className="alternative-text">
              {all(alternative.pieces).length > 0 ? (
                <Wording pieces={alternative.pieces} brackets={brackets} depth={depth + 1} />
              ) : (
                <span className="no-words">
                  <T k="bracket.no-words" />
                </span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
