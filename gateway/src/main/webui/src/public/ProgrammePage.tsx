import { useQuery } from '@tanstack/react-query'
import { useIntl } from 'react-intl'
import { Link } from 'wouter'
import { programmes } from '../api/queries'
import { all, type ProgrammeView } from '../api/views'
import { useBody, useForum } from '../shared/ForumContext'
import { T, useLanguage, useT } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page, Part } from '../shared/Page'
import { IssueProgramme } from '../secretariat/ProgrammeForm'
import { dayName } from '../shared/day'
import { Between } from '../shared/When'

/** What meets on a day, where and on what; the last day with a programme where none is named. */
export function ProgrammePage({ day }: { day?: string }) {
  const { id } = useForum()
  const t = useT()
  const { language } = useLanguage()
  return (
    <Page title={t('programme.title')} over={{ to: `/forums/${id}/documents`, name: t('documents.title') }} aside={<IssueProgramme />}>
      <Loaded query={useQuery(programmes(id))}>
        {(list) => {
          const shown = all(list).find((programme) => programme.day === day) ?? (day ? undefined : all(list).at(-1))
          return (
            <>
              <Days list={all(list)} />
              <p className="small">
                <a href={`/api/forums/${encodeURIComponent(id)}/calendar.ics?language=${language}`}>
                  <T k="programme.calendar" />
                </a>
              </p>
              {shown ? (
                <Day programme={shown} />
              ) : (
                <p className="empty">
                  <T k="programme.none" />
                </p>
              )}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}

function Days({ list }: { list: readonly ProgrammeView[] }) {
  const { id } = useForum()
  const { locale } = useIntl()
  if (list.length < 2) return null
  return (
    <ul className="plain chosen">
      {list.map(({ day }) => (
        <li key={day}>
          <Link href={`/forums/${id}/programme/${day}`}>{dayName(day, locale)}</Link>
        </li>
      ))}
    </ul>
  )
}

function Day({ programme }: { programme: ProgrammeView }) {
  const body = useBody()
  const t = useT()
  const { locale } = useIntl()
  return (
    <Part title={dayName(programme.day, locale)} id={programme.day} note={programme.symbol}>
      <IssueProgramme programme={programme} key={programme.symbol} />
      {programme.note && <p className="note" dir="auto">{programme.note}</p>}
      <table className="table stacks">
        <thead>
          <tr>
            <th scope="col">{t('programme.time')}</th>
            <th scope="col">{t('programme.body')}</th>
            <th scope="col">{t('programme.room')}</th>
            <th scope="col">{t('programme.items')}</th>
          </tr>
        </thead>
        <tbody>
          {all(programme.meetings).map((meeting) => (
            <tr key={`${meeting.body}${meeting.from}`}>
              <td data-label={t('programme.time')}>
                <Between from={meeting.from} until={meeting.until} />
              </td>
              <th scope="row">{body(meeting.body)}</th>
              <td data-label={t('programme.room')}>{meeting.room}</td>
              <td data-label={t('programme.items')}>{all(meeting.items).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}
