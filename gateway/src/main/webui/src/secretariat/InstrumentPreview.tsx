import { all, type InstrumentView } from '../api/views'
import { T, Word } from '../shared/i18n'
import { Tag } from '../shared/Tag'

/** What would be imported: each part with its provisions, sub-paragraphs under what they belong to. */
export function InstrumentPreview({ seen }: { seen: InstrumentView }) {
  const levels = levelsOf(seen)
  if (all(seen.provisions).length === 0) return null
  return (
    <section className="part" aria-labelledby="preview">
      <h2 id="preview">
        <T k={all(seen.faults).length > 0 ? 'import.preview.faulty' : 'import.preview'} count={all(seen.provisions).length} />
      </h2>
      {all(seen.parts).map((part) => (
        <section key={`${part.part} ${part.heading}`}>
          <h3>
            <span className="draft-part-kind">
              <Word of="part" value={part.part} />
            </span>{' '}
            <span lang={seen.language}>{part.heading}</span>{' '}
            {!part.binding && (
              <Tag>
                <T k="not-binding" />
              </Tag>
            )}
          </h3>
          <ol className="plain" lang={seen.language}>
            {all(seen.provisions)
              .filter((p) => p.part === part.part && p.heading === part.heading)
              .map((p) => (
                <li className={`level-${Math.min(levels.get(p.provision ?? '') ?? 0, 6)}`} key={p.provision}>
                  <b className="provision-number">{p.number}</b> <span className="provision-text">{p.text}</span>
                </li>
              ))}
          </ol>
        </section>
      ))}
    </section>
  )
}

function levelsOf(seen: InstrumentView): Map<string, number> {
  const levels = new Map<string, number>()
  for (const p of all(seen.provisions)) levels.set(p.provision ?? '', p.parent ? (levels.get(p.parent) ?? 0) + 1 : 0)
  return levels
}
