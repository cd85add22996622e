import type { FloorView } from '../../api/room'
import { all } from '../../api/views'
import { useWho } from '../../shared/ForumContext'
import { T, useT, Word } from '../../shared/i18n'
import { clock } from './SpeakingClock'
import { useFile } from '../../shared/useFile'

/** Who has spoken and for how long, and the time of each group. */
export function SpeakingTime({ floor }: { floor: FloorView }) {
  const file = useFile()
  const t = useT()
  const name = useWho()
  const spoken = all(floor.spoken)
  if (spoken.length === 0) return null
  return (
    <details className="spoken">
      <summary>
        <T k="floor.spoken" count={spoken.length} />
      </summary>
      <table className="data">
        <caption className="unseen">{t('floor.groups')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('floor.group')}</th>
            <th scope="col">{t('floor.time')}</th>
          </tr>
        </thead>
        <tbody>
          {all(floor.groups).map(({ group, seconds }) => (
            <tr key={group}>
              <th scope="row">
                <Word of="group" value={group} />
              </th>
              <td className="tabular">{clock(seconds)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ol className="plain rows">
        {spoken.map((one) => (
          <li className="row small" key={one.request}>
            {name(one.by)} · <span className="tabular">{clock(one.used)}</span>
          </li>
        ))}
      </ol>
      <p className="small">
        <a href={file(`sessions/${floor.session}/speeches.csv`)} download>
          CSV
        </a>
      </p>
    </details>
  )
}
