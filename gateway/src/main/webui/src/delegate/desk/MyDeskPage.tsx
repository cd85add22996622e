import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { tasks } from '../../api/desk'
import { session } from '../../api/queries'
import { CsvLink } from '../../shared/CsvLink'
import { useForum, useWho } from '../../shared/ForumContext'
import { T, useLanguage, useT } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { Page, Part } from '../../shared/Page'
import { useActing } from '../Acting'
import { GroupDesks } from '../../advisory/GroupDesk'
import { SecretariatDesk } from '../../secretariat/SecretariatDesk'
import { MyAsides } from './MyAsides'
import { MyBrackets } from './MyBrackets'
import { MyMeetings } from './MyMeetings'
import { MyOffices } from './MyOffices'
import { MyPlaces } from './MyPlaces'
import { TaskList } from './TaskList'

/** As whom one acts, what one is waited for, what one holds, and the meetings one may speak in now. */
export function MyDeskPage() {
  const t = useT()
  const { id } = useForum()
  const { known, mine, reading } = useActing()
  const who = useWho()
  const { data: person } = useQuery(session())
  const seated = mine.some(({ kind }) => kind === 'seat')
  if (person && !person.signedIn) return <Page title={t('my.title')} lead={<T k="my.sign-in" />} />
  return (
    <Page
      title={t('my.title')}
      over={{ to: `/forums/${id}`, name: t('nav.home') }}
      lead={
        known && mine.length === 0 ? (
          reading.length > 0 ? (
            <T k="my.reading" who={reading.map(who).join(', ')} />
          ) : (
            <T k="my.no-place" />
          )
        ) : undefined
      }
      aside={<CsvLink of="me/tasks.csv" />}
    >
      <MyMeetings />
      <Part title={t('my.now')} id="now">
        <Waiting />
      </Part>
      <MyOffices />
      <GroupDesks />
      <SecretariatDesk />
      {seated && <MyBrackets />}
      <MyAsides />
      {mine.length > 0 && <MyPlaces />}
      {seated && (
        <p className="toggles">
          <Link className="press plain" href={`/forums/${id}/proposals/new`}>
            <T k="table.title" />
          </Link>
          <Link className="press plain" href={`/forums/${id}/draft`}>
            <T k="my.bracket" />
          </Link>
        </p>
      )}
    </Page>
  )
}

function Waiting() {
  const { id } = useForum()
  const { language } = useLanguage()
  const query = useQuery(tasks(id, language))
  return <Loaded query={query}>{(list) => <TaskList list={list} />}</Loaded>
}
