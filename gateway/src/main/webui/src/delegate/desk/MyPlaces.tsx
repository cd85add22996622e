import { Tag } from '../../shared/Tag'
import { T, useT } from '../../shared/i18n'
import { Part } from '../../shared/Page'
import { Press } from '../../shared/Press'
import { useActing } from '../Acting'
import { useCapacityName } from '../ActingAs'

/** One's own seats and offices, and as which of them one's acts are made now. */
export function MyPlaces() {
  const t = useT()
  const name = useCapacityName()
  const { mine, now, choose } = useActing()
  return (
    <Part title={t('my.places')} id="places">
      <ul className="plain rows">
        {mine.map((one) => (
          <li className="row" key={one.as}>
            <p className="row-head">
              <b>{name(one)}</b>{' '}
              {one.as === now?.as ? (
                <Tag tone="busy">
                  <T k="my.acting" />
                </Tag>
              ) : (
                <Press small onPress={() => choose(one.as)}>
                  <T k="my.act-as" />
                </Press>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  )
}
