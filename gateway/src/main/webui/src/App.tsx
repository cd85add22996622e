import { lazy, Suspense } from 'react'
import { I18nProvider, RouterProvider } from 'react-aria-components'
import { Route, Switch, useLocation } from 'wouter'
import { AnalysisPage } from './public/analysis/AnalysisPage'
import { BetterForWhomPage } from './public/analysis/BetterForWhomPage'
import { CitationsPage } from './public/analysis/CitationsPage'
import { CommentsPage } from './public/analysis/CommentsPage'
import { PreferencesPage } from './public/analysis/PreferencesPage'
import { FeedbackPage } from './public/analysis/FeedbackPage'
import { LanguagesPage } from './public/analysis/LanguagesPage'
import { TermPage } from './public/analysis/TermPage'
import { TermsPage } from './public/analysis/TermsPage'
import { WhatIfPage } from './public/analysis/WhatIfPage'
import { SubmitPaperPage } from './delegate/SubmitPaperPage'
import { TableProposalPage } from './delegate/TableProposalPage'
import { AdoptedPage } from './public/AdoptedPage'
import { CallsPage } from './public/calls/CallsPage'
import { BodyReportPage } from './public/BodyReportPage'
import { BracketsPage } from './public/brackets/BracketsPage'
import { CarryOversPage } from './public/CarryOversPage'
import { CheckPage } from './public/CheckPage'
import { FurtherPaperPage } from './delegate/papers/FurtherPaperPage'
import { FromWordPage } from './delegate/FromWordPage'
import { DelegationsPage } from './public/DelegationsPage'
import { DocumentPage } from './public/DocumentPage'
import { DocumentsPage } from './public/DocumentsPage'
import { DeskPage } from './public/desk/DeskPage'
import { DraftPage } from './public/DraftPage'
import { DraftsPage } from './public/DraftsPage'
import { ForumHome } from './public/ForumHome'
import { ForumList } from './public/ForumList'
import { NegotiatingGroupsPage } from './public/NegotiatingGroupsPage'
import { TableDraftPage } from './moderator/TableDraftPage'
import { GroupsPage } from './public/GroupsPage'
import { HistoryPage } from './public/HistoryPage'
import { MeetingPage } from './public/meeting/MeetingPage'
import { ScreenPage } from './public/meeting/ScreenPage'
import { NotFoundPage } from './public/NotFoundPage'
import { PollPage } from './public/PollPage'
import { PollsPage } from './public/PollsPage'
import { SheetPage } from './public/polls/SheetPage'
import { ProgrammePage } from './public/ProgrammePage'
import { PromisesPage } from './public/PromisesPage'
import { ProposalPage } from './public/ProposalPage'
import { ProposalsPage } from './public/ProposalsPage'
import { RecommendationPage } from './public/RecommendationPage'
import { RecommendationsPage } from './public/RecommendationsPage'
import { RecordPage } from './public/RecordPage'
import { ImportPage } from './secretariat/ImportPage'
import { VersionsPage } from './public/VersionsPage'
import { ForumFrame } from './shared/ForumFrame'
import { T, useLanguage } from './shared/i18n'
import { localeOf, zone } from './shared/locale'
import { TopBar } from './shared/TopBar'

// the map brings the world's shapes along
const SignaturePage = lazy(() => import('./public/SignaturePage'))

/** The pages by address: the same addresses as the API's, without `/api`. */
export function App() {
  const [, go] = useLocation()
  const { language } = useLanguage()
  return (
    <I18nProvider locale={localeOf(language)}>
      <RouterProvider navigate={go}>
        <a className="skip" href="#content">
          <T k="skip" />
        </a>
        <TopBar />
        <Switch>
          <Route path="/" component={ForumList} />
          <Route path="/forums/:forum/*?">{({ forum }) => <ForumPages forum={decodeURIComponent(forum)} key={forum} />}</Route>
          <Route component={NotFoundPage} />
        </Switch>
        <Foot />
      </RouterProvider>
    </I18nProvider>
  )
}

function ForumPages({ forum }: { forum: string }) {
  const at = `/forums/${encodeURIComponent(forum)}`
  return (
    <ForumFrame id={forum}>
      <Suspense fallback={<p className="loading"><T k="loading" /></p>}>
        <Switch>
          <Route path={at} component={ForumHome} />
          <Route path={`${at}/draft`} component={DraftPage} />
          <Route path={`${at}/draft/import`} component={ImportPage} />
          <Route path={`${at}/draft/versions`} component={VersionsPage} />
          <Route path={`${at}/draft/provisions/:id/history`}>{({ id }) => <HistoryPage provision={decodeURIComponent(id)} key={id} />}</Route>
          <Route path={`${at}/drafts`} component={DraftsPage} />
          <Route path={`${at}/drafts/new`} component={TableDraftPage} />
          <Route path={`${at}/groups`} component={GroupsPage} />
          <Route path={`${at}/proposals`} component={ProposalsPage} />
          <Route path={`${at}/proposals/new`} component={TableProposalPage} />
          <Route path={`${at}/proposals/from-word`} component={FromWordPage} />
          <Route path={`${at}/proposals/:id/addendum`}>{({ id }) => <FurtherPaperPage proposal={id} what="addendum" key={id} />}</Route>
          <Route path={`${at}/proposals/:id/revision`}>{({ id }) => <FurtherPaperPage proposal={id} what="revision" key={id} />}</Route>
          <Route path={`${at}/proposals/:id`}>{({ id }) => <ProposalPage proposal={id} key={id} />}</Route>
          <Route path={`${at}/negotiating-groups`} component={NegotiatingGroupsPage} />
          <Route path={`${at}/documents`} component={DocumentsPage} />
          <Route path={`${at}/documents/new`} component={SubmitPaperPage} />
          <Route path={`${at}/documents/:id`}>{({ id }) => <DocumentPage document={id} key={id} />}</Route>
          <Route path={`${at}/programme`}>{() => <ProgrammePage />}</Route>
          <Route path={`${at}/programme/:day`}>{({ day }) => <ProgrammePage day={day} key={day} />}</Route>
          <Route path={`${at}/bodies/:body/report`}>{({ body }) => <BodyReportPage body={body} key={body} />}</Route>
          <Route path={`${at}/consensus-calls`} component={CallsPage} />
          <Route path={`${at}/bodies/:id/desk`}>{({ id }) => <DeskPage body={id} key={id} />}</Route>
          <Route path={`${at}/sessions/:id`}>{({ id }) => <MeetingPage session={id} key={id} />}</Route>
          <Route path={`${at}/sessions/:id/screen`}>{({ id }) => <ScreenPage session={id} key={id} />}</Route>
          <Route path={`${at}/promises`} component={PromisesPage} />
          <Route path={`${at}/polls`} component={PollsPage} />
          <Route path={`${at}/polls/:id/sheet`}>{({ id }) => <SheetPage poll={id} key={id} />}</Route>
          <Route path={`${at}/polls/:id`}>{({ id }) => <PollPage poll={id} key={id} />}</Route>
          <Route path={`${at}/temperature-checks/:id`}>{({ id }) => <CheckPage check={id} key={id} />}</Route>
          <Route path={`${at}/recommendations`} component={RecommendationsPage} />
          <Route path={`${at}/recommendations/:id`}>{({ id }) => <RecommendationPage recommendation={id} key={id} />}</Route>
          <Route path={`${at}/adopted`} component={AdoptedPage} />
          <Route path={`${at}/brackets`} component={BracketsPage} />
          <Route path={`${at}/carry-overs`} component={CarryOversPage} />
          <Route path={`${at}/signature`} component={SignaturePage} />
          <Route path={`${at}/delegations`} component={DelegationsPage} />
          <Route path={`${at}/analysis`} component={AnalysisPage} />
          <Route path={`${at}/better-for-whom`} component={BetterForWhomPage} />
          <Route path={`${at}/preferences`} component={PreferencesPage} />
          <Route path={`${at}/what-if`} component={WhatIfPage} />
          <Route path={`${at}/citations`} component={CitationsPage} />
          <Route path={`${at}/comment-periods`} component={CommentsPage} />
          <Route path={`${at}/feedback`} component={FeedbackPage} />
          <Route path={`${at}/languages`} component={LanguagesPage} />
          <Route path={`${at}/terms`} component={TermsPage} />
          <Route path={`${at}/terms/:id`}>{({ id }) => <TermPage id={id} key={id} />}</Route>
          <Route path={`${at}/record`} component={RecordPage} />
          <Route component={NotFoundPage} />
        </Switch>
      </Suspense>
    </ForumFrame>
  )
}

function Foot() {
  return (
    <footer className="foot">
      <p>
        <T k="foot.zone" zone={zone().replaceAll('_', ' ')} /> · <T k="foot" /> · <a href="/api-docs">API</a>
      </p>
    </footer>
  )
}
