import { useQuery } from '@tanstack/react-query'
import { takeRoster } from '../../api/setUp'
import { all } from '../../api/views'
import { whatIfCharters } from '../../api/whatIf'
import { useForum, usePlace } from '../../shared/ForumContext'
import { T } from '../../shared/i18n'
import { csvOf, save } from '../../shared/picture/save'
import { Press } from '../../shared/Press'
import { TableImport } from '../TableImport'

const COLUMNS = ['code', 'name_en', 'name_fr', 'region', 'in', 'credentials', 'email']

/** The roster as a table: its columns and places explained, an empty table to fill in, preview and import. */
export function RosterImport() {
  const { view } = useForum()
  const place = usePlace()
  const { data: charters } = useQuery(whatIfCharters())
  const read = all(all(charters).find(({ charter }) => charter === view.charter.name)?.attributes).map(({ name }) => name)
  const places = [...all(view.chambers), ...all(view.advisoryGroups)]
  const columns = [...new Set([...COLUMNS, ...read])]
  return (
    <TableImport
      take={takeRoster}
      clean={(seen) => (
        <>
          <T k="roster.clean" delegations={seen.delegations ?? 0} invitations={seen.invitations ?? 0} />{' '}
          {Object.entries(seen.seats ?? {}).map(([chamber, seats]) => (
            <span className="block" key={chamber}>
              {place(chamber)}: <T k="roster.seats" count={Number(seats)} />
            </span>
          ))}
        </>
      )}
      label={(seen) => <T k="roster.import" count={seen.delegations ?? 0} />}
    >
      <p className="small">
        <T k="roster.columns" columns={<code>{columns.join(', ')}</code>} />
      </p>
      <p className="small">
        <T k="roster.places" />{' '}
        {places.map(({ id }, i) => (
          <span key={id}>
            {i > 0 && ', '}
            <code>{id}</code> ({place(id ?? '')})
          </span>
        ))}
      </p>
      <p>
        <Press small onPress={() => save(`${view.id}-roster.csv`, 'text/csv;charset=utf-8', csvOf(columns, []))}>
          <T k="roster.empty-table" />
        </Press>
      </p>
    </TableImport>
  )
}
