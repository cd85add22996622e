import { useQueries } from '@tanstack/react-query'
import { useForum } from '../shared/ForumContext'
import { draft, polls, proposals, recommendations, signature } from '../api/queries'
import { all } from '../api/views'
import { T, useName, useT } from '../shared/i18n'
import { Page, Part } from '../shared/Page'
import { YourDropped } from '../delegate/YourDropped'
import { BodyTree } from './home/BodyTree'
import { Challenges } from './home/Challenges'
import { LatestActs } from './home/LatestActs'
import { NowOpen } from './home/NowOpen'
import { Places } from './home/Places'
import { Promises } from './home/Promises'
import { Sessions } from './home/Sessions'
import { Silences } from './home/Silences'
import { Today } from './record/Today'

/** A forum at a glance: what is open now, what was promised, who meets where. */
export function ForumHome() {
  const { id, view } = useForum()
  const t = useT()
  const nameOf = useName()
  const [text, votes, papers, recs, book] = useQueries({
    queries: [draft(id), polls(id), proposals(id), recommendations(id), signature(id)],
  })
  return (
    <Page
      title={nameOf(view.title, id)}
      lead={
        <p>
          <T k="home.lead" charter={nameOf(view.charter.title, view.charter.name)} delegations={view.delegations} />
        </p>
      }
    >
      <NowOpen
        draft={text.data}
        polls={all(votes.data)}
        proposals={all(papers.data)}
        recommendations={all(recs.data)}
        signature={book.data}
      />
      <YourDropped />
      <div className="columns">
        <div>
          <Today />
          <Silences />
          <Promises sessions={all(view.sessions)} />
          <Sessions sessions={all(view.sessions)} />
          <Challenges challenges={all(view.challenges)} />
          <LatestActs seq={view.seq} />
        </div>
        <div>
          <Places />
          <Part title={t('home.bodies')} id="bodies">
            <BodyTree bodies={all(view.bodies)} />
          </Part>
        </div>
      </div>
    </Page>
  )
}
