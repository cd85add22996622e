import { useQuery } from '@tanstack/react-query'
import { representation } from '../api/queries'
import { all, type RepresentationView } from '../api/views'
import { delegationOf, useForum, usePlace, useWho } from '../shared/ForumContext'
import { T, useT, Word } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Part } from '../shared/Page'
import { Tag } from '../shared/Tag'
import { Who } from '../shared/Who'

/** Through how many channels one principal acts, by which path, and which seats yield. */
export function Representation() {
  const { id } = useForum()
  const t = useT()
  const query = useQuery(representation(id))
  if (query.data && all(query.data.principals).length === 0) return null
  return (
    <Part title={t('representation.title')} id="representation" note={query.data?.policy && <Word of="policy" value={query.data.policy} />}>
      <Loaded query={query}>{(view) => <Channels view={view} />}</Loaded>
    </Part>
  )
}

function Channels({ view }: { view: RepresentationView }) {
  const place = usePlace()
  const name = useWho()
  const t = useT()
  const yields = new Map(all(view.recused).map(({ seat, why }) => [seat, why]))
  return (
    <table className="table stacks">
      <thead>
        <tr>
          <th scope="col">{t('representation.principal')}</th>
          <th scope="col">{t('representation.channels')}</th>
        </tr>
      </thead>
      <tbody>
        {all(view.principals).map((principal) => (
          <tr key={principal.principal}>
            <th scope="row">{principal.kind === 'person' ? t('who.person') : name(principal.principal)}</th>
            <td data-label={t('representation.channels')}>
              <ul className="plain">
                {all(principal.channels).map((channel) => (
                  <li key={all(channel.path).join()}>
                    {all(channel.path)
                      .slice(1, -1)
                      .map((step) => (
                        <span key={step}>
                          <Who is={step} /> →{' '}
                        </span>
                      ))}
                    {place(channel.seat.slice(0, channel.seat.lastIndexOf('.')))} · <Who is={delegationOf(channel.seat)} />{' '}
                    {yields.has(channel.seat) && (
                      <Tag tone="warn">
                        <T k="representation.yields" />
                      </Tag>
                    )}
                    {yields.has(channel.seat) && <span className="block small quiet">{yields.get(channel.seat)}</span>}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
