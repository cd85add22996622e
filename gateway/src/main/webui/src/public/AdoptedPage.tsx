import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { adopted, carryOvers } from '../api/queries'
import { all, type AdoptedView } from '../api/views'
import { ExportMenu } from '../shared/ExportMenu'
import { useForum } from '../shared/ForumContext'
import { T, useT } from '../shared/i18n'
import { Loaded } from '../shared/Loaded'
import { Page, Part } from '../shared/Page'
import { ProblemNote } from '../shared/ProblemNote'
import { Tag } from '../shared/Tag'
import { GroupHeading } from '../shared/text/GroupHeading'
import { grouped } from '../shared/text/groups'
import { When } from '../shared/When'
import { ReservationRow } from './reservations/ReservationRow'

/** The adopted text: no brackets, by construction. */
export function AdoptedPage() {
  const { id } = useForum()
  const t = useT()
  // whether there is one is asked first: a text that is not there would be an error in the browser's log
  const over = useQuery(carryOvers(id))
  const query = useQuery({ ...adopted(id), enabled: Boolean(over.data?.text) })
  const none = over.data !== undefined && !over.data.text
  return (
    <Page title={query.data?.title ?? t('adopted.title')} aside={query.data && <ExportMenu what={`adopted/${encodeURIComponent(query.data.id)}`} />}>
      <ProblemNote error={over.error} />
      {none ? (
        <p className="empty">
          <T k="adopted.none" />
        </p>
      ) : (
        <Loaded query={query}>{(view) => <Text view={view} />}</Loaded>
      )}
    </Page>
  )
}

function Text({ view }: { view: AdoptedView }) {
  const { id } = useForum()
  const t = useT()
  const numbers = new Map(all(view.provisions).map(({ provision, number }) => [provision, number]))
  return (
    <>
      <p className="meta">
        <Tag tone="good">
          <T k="outcome.adopted" />
        </Tag>
        <When at={view.at} />
        <Link href={`/forums/${id}/carry-overs`}>
          <T k="adopted.carried" count={all(view.carryOvers).length} />
        </Link>
      </p>
      <p className="small quiet">
        <T k="adopted.digest" /> <span className="digest">{view.sha256}</span>
      </p>
      {all(view.reservations).length > 0 && (
        <Part title={t('reservations.title')} id="reservations" note={<T k="reservations.adopted" />}>
          <ul className="plain rows">
            {all(view.reservations).map((one) => (
              <ReservationRow reservation={one} number={one.provision && numbers.get(one.provision)} key={one.id} />
            ))}
          </ul>
        </Part>
      )}
      <div className="adopted-text">
        {grouped(all(view.provisions)).map((group) => (
          <section key={group.provisions[0]?.provision} aria-label={group.heading ?? group.part}>
            <GroupHeading group={group} language={view.language} />
            {group.provisions.map((provision) => (
              <article className="adopted-provision" id={`p-${provision.provision}`} key={provision.provision}>
                <h3>
                  <span className="provision-number">{provision.number}</span>{' '}
                  {!provision.binding && (
                    <Tag>
                      <T k="not-binding" />
                    </Tag>
                  )}
                </h3>
                <p className="provision-text" lang={view.language}>
                  {provision.text}
                </p>
              </article>
            ))}
          </section>
        ))}
      </div>
    </>
  )
}
