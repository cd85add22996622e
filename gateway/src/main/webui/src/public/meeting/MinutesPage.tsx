import { useQuery } from '@tanstack/react-query'
import { minutes, type MinutesView } from '../../api/minutes'
import { all } from '../../api/views'
import { leads, useActing } from '../../delegate/Acting'
import { MinutesDesk } from '../../moderator/meeting/MinutesDesk'
import { CsvLink } from '../../shared/CsvLink'
import { useBody, useForum } from '../../shared/ForumContext'
import { T, useLanguage, useT } from '../../shared/i18n'
import { Loaded } from '../../shared/Loaded'
import { Page, Part } from '../../shared/Page'
import { Tag } from '../../shared/Tag'
import { When } from '../../shared/When'
import { MinutesLines } from './MinutesLines'

const FILES = ['docx', 'pdf', 'md'] as const

/** The minutes of a meeting: written by themselves from the record; what is added by hand says so. */
export function MinutesPage({ session }: { session: string }) {
  const { id } = useForum()
  const t = useT()
  const { language } = useLanguage()
  const handedOut = language === 'fr' ? 'fr' : 'en'
  const query = useQuery(minutes(id, session, handedOut))
  const bodyName = useBody()
  const at = `sessions/${encodeURIComponent(session)}/minutes`
  return (
    <Page
      title={query.data?.title ? t('minutes.of', { title: query.data.title }) : t('minutes.title')}
      over={{ to: `/forums/${id}/sessions/${session}`, name: query.data ? bodyName(query.data.body) : t('minutes.meeting') }}
      lead={<T k="minutes.lead" />}
      aside={
        <div className="toggles">
          {FILES.map((format) => (
            <CsvLink of={`${at}.${format}?language=${handedOut}`} name={`minutes.${format}`} key={format} />
          ))}
          <CsvLink of={`${at}.csv`} />
        </div>
      }
    >
      <Loaded query={query}>{(view) => <Contents view={view} />}</Loaded>
    </Page>
  )
}

function Contents({ view }: { view: MinutesView }) {
  const t = useT()
  const { now } = useActing()
  const keeps = leads(now, view.body) || now?.kind === 'secretariat'
  return (
    <>
      <p>
        <Tag tone={view.approved ? 'good' : 'warn'}>
          <T k={view.approved ? 'minutes.approved' : view.over ? 'minutes.not-approved' : 'minutes.going-on'} />
        </Tag>{' '}
        {view.approved && <When at={view.approved.at} />}
      </p>
      <ul className="plain">
        {all(view.hours).map(({ from, to }) => (
          <li key={from}>
            <When at={from} /> – {to ? <When at={to} /> : <T k="minutes.going-on" />}
          </li>
        ))}
      </ul>
      {keeps && <MinutesDesk view={view} />}
      {all(view.present).length > 0 && (
        <details>
          <summary>
            <T k="minutes.present" count={all(view.present).length} />
          </summary>
          <p dir="auto">{all(view.present).join(', ')}</p>
        </details>
      )}
      {all(view.commitments).map((words) => (
        <blockquote dir="auto" key={words}>{words}</blockquote>
      ))}
      <MinutesLines view={view} keeps={keeps && !view.approved} />
      {all(view.corrigenda).length > 0 && (
        <Part title={t('minutes.corrigenda')} id="corrigenda">
          <ol className="plain rows">
            {all(view.corrigenda).map((one) => (
              <li className="row" key={one.corrigendum}>
                <p>
                  {one.corrigendum}. <bdi>{one.text}</bdi>
                </p>
                <p className="small quiet">
                  <When at={one.at} />
                </p>
              </li>
            ))}
          </ol>
        </Part>
      )}
    </>
  )
}
