import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { Link } from 'wouter'
import { representation } from '../api/queries'
import { all, type RepresentationView } from '../api/views'
import { useActing } from '../delegate/Acting'
import { CsvLink } from '../shared/CsvLink'
import { useForum, useWho } from '../shared/ForumContext'
import { T, useT, Word } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Part } from '../shared/Page'
import { SortHead, type Sorted } from '../shared/SortHead'
import { ChannelsMap } from './ChannelsMap'
import { Tag } from '../shared/Tag'

type Column = 'principal' | 'channels' | 'path' | 'yields'

interface Line {
  key: string
  principal: string
  channels: number
  path: string
  yields: string
}

/** Through how many channels one principal acts, by which path, and which seats yield. */
export function Representation() {
  const { id } = useForum()
  const { now } = useActing()
  const t = useT()
  const query = useQuery(representation(id))
  const keeps = now?.kind === 'secretariat'
  const some = all(query.data?.principals).length > 0
  if (query.data && !some && !keeps) return null
  return (
    <Part title={t('representation.title')} id="representation" note={query.data?.policy && <Word of="policy" value={query.data.policy} />}>
      <p className="press-row">
        {some && <CsvLink of="representation.csv" />}
        {some && (
          <a className="press plain small" href={`/api/forums/${encodeURIComponent(id)}/representation`}>
            JSON
          </a>
        )}
        <Link href={`/forums/${id}/delegations/memberships`}>
          <T k={keeps ? 'memberships.manage' : 'memberships.see'} />
        </Link>
      </p>
      <Loaded query={query}>
        {(view) =>
          some ? (
            <>
              <ChannelsMap view={view} />
              <Channels view={view} />
            </>
          ) : (
            <p className="quiet">
              <T k="representation.none" />
            </p>
          )
        }
      </Loaded>
    </Part>
  )
}

/** A line for each channel, with the whole path to the seat. */
function useLines(view: RepresentationView): Line[] {
  const name = useWho()
  const t = useT()
  const why = new Map(all(view.recused).map((one) => [one.seat, one.why]))
  return all(view.principals).flatMap((principal) =>
    all(principal.channels).map((channel) => ({
      key: `${principal.principal} ${all(channel.path).join()}`,
      principal: principal.kind === 'person' ? t('who.person') : name(principal.principal),
      channels: all(principal.channels).length,
      path: all(channel.path)
        .slice(1)
        .map((step) => name(step))
        .join(' → '),
      yields: why.get(channel.seat) ?? '',
    })),
  )
}

function Channels({ view }: { view: RepresentationView }) {
  const t = useT()
  const intl = useIntl()
  const [sorted, setSorted] = useState<Sorted<Column>>({ by: 'principal', down: false })
  const { by, down } = sorted
  const compare = (a: Line, b: Line) =>
    by === 'channels' ? a.channels - b.channels : a[by].localeCompare(b[by], intl.locale)
  const lines = useLines(view).sort((a, b) => (down ? -1 : 1) * compare(a, b))
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={t('representation.title')}>
      <table className="table">
        <thead>
          <tr>
            <SortHead column="principal" label="representation.principal" sorted={sorted} onSort={setSorted} />
            <SortHead column="channels" label="representation.count" sorted={sorted} onSort={setSorted} />
            <SortHead column="path" label="representation.path" sorted={sorted} onSort={setSorted} />
            <SortHead column="yields" label="representation.yields" sorted={sorted} onSort={setSorted} />
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key}>
              <th scope="row">{line.principal}</th>
              <td className="num tabular">{line.channels}</td>
              <td>{line.path}</td>
              <td>
                {line.yields ? (
                  <>
                    <Tag tone="warn">
                      <T k="representation.yields" />
                    </Tag>
                    <span className="block small quiet">{line.yields}</span>
                  </>
                ) : (
                  '—'
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
