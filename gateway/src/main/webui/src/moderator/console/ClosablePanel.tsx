import { useQuery } from '@tanstack/react-query'
import { closable, type ClosableLine } from '../../api/motions'
import { all } from '../../api/views'
import { CsvLink } from '../../shared/CsvLink'
import { useForum, useWho } from '../../shared/ForumContext'
import { T, Word } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { Subject } from '../../shared/Subject'
import { Tag } from '../../shared/Tag'
import { When } from '../../shared/When'

const SHOWN = 12

/** What might be closed in the next twenty minutes, by a rule that is said. */
export function ClosablePanel({ session }: { session: string }) {
  const { id } = useForum()
  return (
    <Loaded query={useQuery(closable(id, session))}>
      {(view) => {
        const lines = all(view.lines)
        const now = lines.filter((line) => line.now).length
        return (
          <>
            <p className="small quiet">
              <T k="closable.rule" most={view.mostHolders} />
            </p>
            {lines.length === 0 ? (
              <p className="empty">
                <T k="closable.none" />
              </p>
            ) : (
              <>
                <p>
                  <b>
                    <T k="closable.now" count={now} of={lines.length} />
                  </b>
                </p>
                <ol className="plain rows">
                  {lines.slice(0, SHOWN).map((line) => (
                    <Line line={line} roomKnown={view.roomKnown === true} key={line.what} />
                  ))}
                </ol>
              </>
            )}
            <CsvLink of={`sessions/${encodeURIComponent(session)}/closable.csv`} />
          </>
        )
      }}
    </Loaded>
  )
}

// who is away is known only where somebody said who is in the room
function Line({ line, roomKnown }: { line: ClosableLine; roomKnown: boolean }) {
  const name = useWho()
  return (
    <li className={line.now ? 'row now' : 'row'}>
      <p className="row-head">
        <Subject of={line.what} />{' '}
        {all(line.provisions).slice(0, 3).map((provision) => (
          <span className="small" key={provision}>
            <Subject of={`provision/${provision}`} />{' '}
          </span>
        ))}
        <Tag tone={line.now ? 'good' : 'plain'}>
          <Word of="closable-why" value={line.because} />
        </Tag>
      </p>
      {all(line.holders).length > 0 && (
        <p className="small">
          {all(line.holders).map(({ holder }, n) => (
            <span key={holder}>
              {n > 0 && ', '}
              {roomKnown && all(line.away).includes(holder) ? <s>{name(`seat:${holder}`)}</s> : name(`seat:${holder}`)}
            </span>
          ))}
        </p>
      )}
      <p className="small quiet">
        <T k="closable.moved" /> <When at={line.moved} />
      </p>
    </li>
  )
}
