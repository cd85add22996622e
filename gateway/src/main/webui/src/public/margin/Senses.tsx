import type { CarryOverView } from '../../api/views'
import type { Each } from '../../api/wire'
import { T } from '../../shared/i18n'
import { Who } from '../../shared/Who'

type Sense = Each<CarryOverView['senses']>

/** The senses that stayed open: none of them was adopted. */
export function Senses({ senses }: { senses: readonly Sense[] }) {
  if (senses.length === 0) return null
  return (
    <div className="senses">
      <p className="small">
        <b>
          <T k="senses.title" />
        </b>
      </p>
      <ul>
        {senses.map(({ bracket, alternative, name, text }) => (
          <li key={`${bracket}.${alternative ?? ''}`}>
            {text || <T k="senses.nothing" />}{' '}
            <span className="small quiet">
              {bracket}
              {name ? <> · <Who is={name} /></> : <T k="senses.without" />}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
