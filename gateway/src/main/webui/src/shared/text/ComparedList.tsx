import { Link } from 'wouter'
import { all, type ComparisonView } from '../../api/views'
import { useForum } from '../ForumContext'
import { T, Word } from '../i18n'
import { Tag } from '../Tag'
import { BracketFates } from './BracketFates'
import { SideBySide } from './SideBySide'

const FATES = ['kept', 'dropped', 'merged', 'rewritten', 'new']

/** Two versions, provision by provision. */
export function ComparedList({ comparison, language }: { comparison: ComparisonView; language: string | undefined }) {
  const { id } = useForum()
  const provisions = all(comparison.provisions)
  return (
    <>
      <p className="small tabular">
        <T k="compare.sum" differ={provisions.length} same={comparison.same} />
      </p>
      <ul className="chips">
        {FATES.map((fate) => (
          <li className="chip" key={fate}>
            <Word of="bracket-fate" value={fate} /> {comparison.brackets?.[fate] ?? 0}
          </li>
        ))}
      </ul>
      {provisions.map((one) => (
        <section className="fork" key={one.provision} aria-label={one.number}>
          <h3>
            <Link href={`/forums/${id}/draft/provisions/${one.provision}/history`}>{one.number}</Link>{' '}
            <Tag tone={one.fate === 'added' ? 'good' : one.fate === 'gone' ? 'stop' : 'busy'}>
              <Word of="provision-fate" value={one.fate === 'changed' && one.before === one.after ? 'words-stand' : one.fate} />
            </Tag>
          </h3>
          <SideBySide before={one.before} after={one.fate === 'gone' ? '' : one.after} language={language} />
          <BracketFates of={one.brackets} />
        </section>
      ))}
    </>
  )
}
