import { Link } from 'wouter'
import { all } from '../../api/views'
import { useForum } from '../../shared/ForumContext'
import { T, useName, useT } from '../../shared/i18n'
import { Part } from '../../shared/Page'
import { Tag } from '../../shared/Tag'

/** Who decides and who advises: chambers and advisory groups with their seats. */
export function Places() {
  const { view } = useForum()
  const t = useT()
  const nameOf = useName()
  const places = [
    ...all(view.chambers).map((place) => ({ ...place, k: 'place.chamber' as const })),
    ...all(view.advisoryGroups).map((place) => ({ ...place, k: 'place.group' as const })),
  ]
  return (
    <Part title={t('home.places')} id="places">
      <table className="table plain-table">
        <thead className="unseen">
          <tr>
            <th scope="col">{t('place')}</th>
            <th scope="col">{t('place.seats')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place.id}>
              <th scope="row">
                {nameOf(place.title, place.id)}
                <span className="small quiet block">
                  <T k={place.k} />
                  {place.veto && (
                    <>
                      {' '}
                      <Tag tone="warn">
                        <T k="place.veto" />
                      </Tag>
                    </>
                  )}
                </span>
              </th>
              <td className="num big">{place.seats}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small">
        <Link href={`/forums/${view.id}/charter`}>
          <T k="charter.title" />
        </Link>
      </p>
    </Part>
  )
}
