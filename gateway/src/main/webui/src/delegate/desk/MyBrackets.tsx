import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { type Clash, type Held, holdings } from '../../api/desk'
import { all } from '../../api/views'
import { CsvLink } from '../../shared/CsvLink'
import { useBody, useForum } from '../../shared/ForumContext'
import { T, useT } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { Part } from '../../shared/Page'
import { Tag } from '../../shared/Tag'
import { When } from '../../shared/When'
import { AskCapital } from '../aside/AskCapital'

/** The brackets one holds, where and when they are taken, and where one cannot be in two places. */
export function MyBrackets() {
  const t = useT()
  const { id } = useForum()
  const query = useQuery(holdings(id))
  return (
    <Part title={t('my.brackets')} id="brackets" note={<CsvLink of="me/brackets.csv" />}>
      <Loaded query={query}>
        {(mine) => (
          <>
            {all(mine.clashes).map((clash) => (
              <Warning clash={clash} key={`${clash.as} ${clash.one} ${clash.other}`} />
            ))}
            <Brackets list={all(mine.brackets) as Held[]} />
          </>
        )}
      </Loaded>
    </Part>
  )
}

function Warning({ clash }: { clash: Clash }) {
  const body = useBody()
  return (
    <p className="note warn" role="status">
      <T k="my.clash" one={<b>{body(clash.one)}</b>} other={<b>{body(clash.other)}</b>} from={<When at={clash.from} />} />
    </p>
  )
}

function Brackets({ list }: { list: readonly Held[] }) {
  const t = useT()
  const { id } = useForum()
  const body = useBody()
  if (list.length === 0) {
    return (
      <p className="empty">
        <T k="my.no-brackets" />
      </p>
    )
  }
  return (
    <ul className="plain rows">
      {list.map((one) => (
        <li className="row" key={`${one.as} ${one.bracket}`}>
          <p className="row-head">
            <Link href={`/forums/${id}/draft#${one.bracket}`}>
              <b>
                <T k="desk.bracket" bracket={one.bracket} number={one.number} />
              </b>
            </Link>{' '}
            {one.now && (
              <Tag tone="stop">
                <T k="my.taken-now" />
              </Tag>
            )}
          </p>
          <p className="small quiet">
            {body(one.body)}
            {' · '}
            <Place of={one} />
          </p>
          <p className="row-acts">
            <AskCapital subject={`bracket/${one.bracket}`} name={t('desk.bracket', { bracket: one.bracket, number: one.number })} />
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Where the bracket comes next. */
function Place({ of }: { of: Held }) {
  const { id } = useForum()
  if (of.session) {
    return (
      <Link href={`/forums/${id}/sessions/${of.session}`}>
        {of.item ? <T k="my.on-agenda" item={of.item} /> : <T k="my.in-session" />}
      </Link>
    )
  }
  if (!of.from) return <T k="my.no-meeting" />
  return (
    <>
      <T k="my.next" at={<When at={of.from} zoned />} />
      {of.room && <> · {of.room}</>}
    </>
  )
}
