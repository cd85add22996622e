import { type ComponentType, lazy, Suspense } from 'react'
import { I18nProvider, RouterProvider } from 'react-aria-components'
import { Route, Switch, useLocation } from 'wouter'
import { NotFoundPage } from './public/NotFoundPage'
import { ForumFrame } from './shared/ForumFrame'
import { T, useLanguage } from './shared/i18n'
import { LANGUAGES } from './shared/languages'
import { localeOf, zone } from './shared/locale'
import { Mishap } from './shared/Mishap'
import { patiently } from './shared/patiently'
import { SignInNote } from './shared/SignInNote'
import { TopBar } from './shared/TopBar'
import { Wait } from './shared/Wait'

/** A page that comes when somebody goes there: what is loaded first is what every page needs. */
function page<Name extends string, Module extends { [name in Name]: ComponentType<any> }>(load: () => Promise<Module>, name: Name) {
  return lazy<Module[Name]>(() => patiently(load).then((module) => ({ default: module[name] })))
}

const AdoptedPage = page(() => import('./public/AdoptedPage'), 'AdoptedPage')
const AnalysisPage = page(() => import('./public/analysis/AnalysisPage'), 'AnalysisPage')
const BetterForWhomPage = page(() => import('./public/analysis/BetterForWhomPage'), 'BetterForWhomPage')
const BigScreenPage = page(() => import('./public/screen/BigScreenPage'), 'BigScreenPage')
const BodyReportPage = page(() => import('./public/BodyReportPage'), 'BodyReportPage')
const BracketsPage = page(() => import('./public/brackets/BracketsPage'), 'BracketsPage')
const CallsPage = page(() => import('./public/calls/CallsPage'), 'CallsPage')
const CarryOversPage = page(() => import('./public/CarryOversPage'), 'CarryOversPage')
const CharterPage = page(() => import('./public/charter/CharterPage'), 'CharterPage')
const CheckPage = page(() => import('./public/CheckPage'), 'CheckPage')
const CitationsPage = page(() => import('./public/analysis/CitationsPage'), 'CitationsPage')
const CommentsPage = page(() => import('./public/analysis/CommentsPage'), 'CommentsPage')
const DelegationsPage = page(() => import('./public/DelegationsPage'), 'DelegationsPage')
const DeskPage = page(() => import('./public/desk/DeskPage'), 'DeskPage')
const DocumentPage = page(() => import('./public/DocumentPage'), 'DocumentPage')
const DocumentsPage = page(() => import('./public/DocumentsPage'), 'DocumentsPage')
const DraftPage = page(() => import('./public/DraftPage'), 'DraftPage')
const DraftsPage = page(() => import('./public/DraftsPage'), 'DraftsPage')
const FeedbackPage = page(() => import('./public/analysis/FeedbackPage'), 'FeedbackPage')
const ForumHome = page(() => import('./public/ForumHome'), 'ForumHome')
const ForumList = page(() => import('./public/ForumList'), 'ForumList')
const FromWordPage = page(() => import('./delegate/FromWordPage'), 'FromWordPage')
const FurtherPaperPage = page(() => import('./delegate/papers/FurtherPaperPage'), 'FurtherPaperPage')
const GroupsPage = page(() => import('./public/GroupsPage'), 'GroupsPage')
const HistoryPage = page(() => import('./public/HistoryPage'), 'HistoryPage')
const ImportPage = page(() => import('./secretariat/ImportPage'), 'ImportPage')
const LanguagesPage = page(() => import('./public/analysis/LanguagesPage'), 'LanguagesPage')
const MeetingPage = page(() => import('./public/meeting/MeetingPage'), 'MeetingPage')
const MembershipsPage = page(() => import('./secretariat/MembershipsPage'), 'MembershipsPage')
const MyDeskPage = page(() => import('./delegate/desk/MyDeskPage'), 'MyDeskPage')
const NewForumPage = page(() => import('./secretariat/setup/NewForumPage'), 'NewForumPage')
const NoticesPage = page(() => import('./delegate/desk/NoticesPage'), 'NoticesPage')
const NegotiatingGroupsPage = page(() => import('./public/NegotiatingGroupsPage'), 'NegotiatingGroupsPage')
const PollPage = page(() => import('./public/PollPage'), 'PollPage')
const PollsPage = page(() => import('./public/PollsPage'), 'PollsPage')
const PreferencesPage = page(() => import('./public/analysis/PreferencesPage'), 'PreferencesPage')
const ProgrammePage = page(() => import('./public/ProgrammePage'), 'ProgrammePage')
const PromisesPage = page(() => import('./public/PromisesPage'), 'PromisesPage')
const ProposeCharterPage = page(() => import('./secretariat/charter/ProposeCharterPage'), 'ProposeCharterPage')
const ProposalPage = page(() => import('./public/ProposalPage'), 'ProposalPage')
const ProposalsPage = page(() => import('./public/ProposalsPage'), 'ProposalsPage')
const RecommendationPage = page(() => import('./public/RecommendationPage'), 'RecommendationPage')
const RecommendationsPage = page(() => import('./public/RecommendationsPage'), 'RecommendationsPage')
const RecordPage = page(() => import('./public/RecordPage'), 'RecordPage')
const ConsolePage = page(() => import('./moderator/console/ConsolePage'), 'ConsolePage')
const MinutesPage = page(() => import('./public/meeting/MinutesPage'), 'MinutesPage')
const SearchPage = page(() => import('./public/record/SearchPage'), 'SearchPage')
const SheetPage = page(() => import('./public/polls/SheetPage'), 'SheetPage')
const SetUpPage = page(() => import('./secretariat/setup/SetUpPage'), 'SetUpPage')
const SubmitPaperPage = page(() => import('./delegate/SubmitPaperPage'), 'SubmitPaperPage')
const TableDraftPage = page(() => import('./moderator/TableDraftPage'), 'TableDraftPage')
const TableProposalPage = page(() => import('./delegate/TableProposalPage'), 'TableProposalPage')
const TermPage = page(() => import('./public/analysis/TermPage'), 'TermPage')
const TermsPage = page(() => import('./public/analysis/TermsPage'), 'TermsPage')
const VersionsPage = page(() => import('./public/VersionsPage'), 'VersionsPage')
const WhatIfPage = page(() => import('./public/analysis/WhatIfPage'), 'WhatIfPage')
const SignaturePage = lazy(() => patiently(() => import('./public/SignaturePage')))

/** The pages by address: the same addresses as the API's, without `/api`. */
export function App() {
  const [path, go] = useLocation()
  const { language } = useLanguage()
  return (
    <I18nProvider locale={localeOf(language)}>
      <RouterProvider navigate={go}>
        <a className="skip" href="#content">
          <T k="skip" />
        </a>
        <TopBar />
        <SignInNote />
        <Mishap at={path}>
        <Suspense fallback={<Wait />}>
        <Switch>
          <Route path="/" component={ForumList} />
          <Route path="/notices" component={NoticesPage} />
          <Route path="/new-forum" component={NewForumPage} />
          <Route path="/forums/:forum/*?">{({ forum }) => <ForumPages forum={decodeURIComponent(forum)} key={forum} />}</Route>
          <Route component={NotFoundPage} />
        </Switch>
        </Suspense>
        </Mishap>
        <Foot />
      </RouterProvider>
    </I18nProvider>
  )
}

function ForumPages({ forum }: { forum: string }) {
  const at = `/forums/${encodeURIComponent(forum)}`
  return (
    <ForumFrame id={forum}>
      <Suspense fallback={<Wait />}>
        <Switch>
          <Route path={at} component={ForumHome} />
          <Route path={`${at}/me`} component={MyDeskPage} />
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
          <Route path={`${at}/sessions/:id/console`}>{({ id }) => <ConsolePage session={id} key={id} />}</Route>
          <Route path={`${at}/sessions/:id/minutes`}>{({ id }) => <MinutesPage session={id} key={id} />}</Route>
          <Route path={`${at}/sessions/:id/screen`}>{({ id }) => <BigScreenPage session={id} key={id} />}</Route>
          <Route path={`${at}/promises`} component={PromisesPage} />
          <Route path={`${at}/charter`} component={CharterPage} />
          <Route path={`${at}/charter/new`} component={ProposeCharterPage} />
          <Route path={`${at}/polls`} component={PollsPage} />
          <Route path={`${at}/polls/:id/sheet`}>{({ id }) => <SheetPage poll={id} key={id} />}</Route>
          <Route path={`${at}/polls/:id`}>{({ id }) => <PollPage poll={id} key={id} />}</Route>
          <Route path={`${at}/temperature-checks/:id`}>{({ id }) => <CheckPage check={id} key={id} />}</Route>
          <Route path={`${at}/recommendations`} component={RecommendationsPage} />
          <Route path={`${at}/recommendations/:id`}>{({ id }) => <RecommendationPage recommendation={id} key={id} />}</Route>
          <Route path={`${at}/adopted`} component={AdoptedPage} />
          <Route path={`${at}/brackets`} component={BracketsPage} />
          <Route path={`${at}/carry-overs`} component={CarryOversPage} />
          <Route path={`${at}/set-up`} component={SetUpPage} />
          <Route path={`${at}/signature`} component={SignaturePage} />
          <Route path={`${at}/delegations`} component={DelegationsPage} />
          <Route path={`${at}/delegations/memberships`} component={MembershipsPage} />
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
          <Route path={`${at}/search`} component={SearchPage} />
          <Route path={`${at}/screen`}>{() => <BigScreenPage />}</Route>
          <Route component={NotFoundPage} />
        </Switch>
      </Suspense>
    </ForumFrame>
  )
}

function Foot() {
  const { language } = useLanguage()
  return (
    <footer className="foot">
      {LANGUAGES[language]?.draft && (
        <p>
          <T k="foot.draft" />
        </p>
      )}
      <p>
        <T k="foot.zone" zone={zone().replaceAll('_', ' ')} /> · <T k="foot" /> · <a href="/api-docs">API</a>
      </p>
    </footer>
  )
}
