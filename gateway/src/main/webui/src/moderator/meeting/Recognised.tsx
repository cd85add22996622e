import { T } from '../../shared/i18n'
import { Subject } from '../../shared/Subject'
import type { Written } from './lines'

/** What each line of the agenda is about, as it was recognised: the console shows it with the item. */
export function Recognised({ items }: { items: readonly Written[] }) {
  const about = items.filter(({ subjects }) => subjects.length > 0)
  return (
    <div className="small" role="status">
      {about.length === 0 ? (
        <p>
          <T k="agenda.about.none" />
        </p>
      ) : (
        <>
          <p>
            <T k="agenda.about" />
          </p>
          <ul>
            {about.map(({ item, title, subjects }) => (
              <li key={item}>
                <bdi>{title}</bdi>:{' '}
                {subjects.map((subject, n) => (
                  <span key={subject}>
                    {n > 0 && ', '}
                    <Subject of={subject} linked={false} />
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
