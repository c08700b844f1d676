/** The shell around every page, and which page stands at which address. Pages behind the first screen load when opened. */

import { HashRouter, Route } from "@solidjs/router";
import { type Component, ErrorBoundary, lazy, Suspense } from "solid-js";
import { type CaseHost, CaseHostProvider } from "../case/case-host.tsx";
import { engineReady } from "../case/load-engine.ts";
import { HomePage } from "../home/HomePage.tsx";
import { shellWords } from "../language/words.ts";
import { Frame } from "./Frame.tsx";
import { onceMore } from "./not-fetched.ts";
import { BrokenPage, MissingPage } from "./SparePages.tsx";

/** A page behind the first screen: its code and the engine, together. */
const page = (load: () => Promise<Component>) =>
  lazy(async () => {
    const [component] = await Promise.all([onceMore(load), onceMore(engineReady)]);
    return { default: component };
  });

/** Help in danger waits for no engine; a path that computes asks for it itself. */
const DoorPage = lazy(async () => ({ default: (await import("../door/DoorPage.tsx")).DoorPage }));
const DoorPathPage = lazy(async () => ({ default: (await import("../door/DoorPathPage.tsx")).DoorPathPage }));
/** What words mean needs no case. */
const GlossaryPage = lazy(async () => ({ default: (await import("../glossary/GlossaryPage.tsx")).GlossaryPage }));
const AddDebtPage = page(async () => (await import("../debt/AddDebtPage.tsx")).AddDebtPage);
const DebtPage = page(async () => (await import("../debt/DebtPage.tsx")).DebtPage);
const EditDebtPage = page(async () => (await import("../debt/EditDebtPage.tsx")).EditDebtPage);
const AskPage = page(async () => (await import("../debt/AskPage.tsx")).AskPage);
const DebtPathPage = page(async () => (await import("../path/DebtPathPage.tsx")).DebtPathPage);
const CasePathPage = page(async () => (await import("../path/CasePathPage.tsx")).CasePathPage);
const ChannelPage = page(async () => (await import("../channel/ChannelPage.tsx")).ChannelPage);
const AgreementPage = page(async () => (await import("../agreement/AgreementPage.tsx")).AgreementPage);
const EscalationPage = page(async () => (await import("../escalation/EscalationPage.tsx")).EscalationPage);
const SettledPage = page(async () => (await import("../settled/SettledPage.tsx")).SettledPage);
const WordsPage = page(async () => (await import("../words/WordsPage.tsx")).WordsPage);
const AnyWordsPage = page(async () => (await import("../words/AnyWordsPage.tsx")).AnyWordsPage);
const TalkPage = page(async () => (await import("../companion/TalkPage.tsx")).TalkPage);
const RehearsalPage = page(async () => (await import("../rehearsal/RehearsalPage.tsx")).RehearsalPage);
const LettersPage = page(async () => (await import("../letters/LettersPage.tsx")).LettersPage);
const LetterPage = page(async () => (await import("../letters/LetterPage.tsx")).LetterPage);
const ImportPage = page(async () => (await import("../materials/ImportPage.tsx")).ImportPage);
const ContactsPage = page(async () => (await import("../contact/ContactsPage.tsx")).ContactsPage);
const PromisesPage = page(async () => (await import("../promises/PromisesPage.tsx")).PromisesPage);
const AddContactPage = page(async () => (await import("../contact/AddContactPage.tsx")).AddContactPage);
const ActionsPage = page(async () => (await import("../actions/ActionsPage.tsx")).ActionsPage);
const TimelinePage = page(async () => (await import("../timeline/TimelinePage.tsx")).TimelinePage);
const WeekPage = page(async () => (await import("../week/WeekPage.tsx")).WeekPage);
const EvidencePage = page(async () => (await import("../evidence/EvidencePage.tsx")).EvidencePage);
const HouseholdPage = page(async () => (await import("../household/HouseholdPage.tsx")).HouseholdPage);
const MonthPage = page(async () => (await import("../household/MonthPage.tsx")).MonthPage);
const PlanPage = page(async () => (await import("../plan/PlanPage.tsx")).PlanPage);
const PapersPage = page(async () => (await import("../household/PapersPage.tsx")).PapersPage);
const StatementPage = page(async () => (await import("../household/StatementPage.tsx")).StatementPage);
const SharePage = page(async () => (await import("../household/SharePage.tsx")).SharePage);
const LawPage = page(async () => (await import("../law/LawPage.tsx")).LawPage);
const LawEntryPage = page(async () => (await import("../law/LawEntryPage.tsx")).LawEntryPage);
const BackupPage = page(async () => (await import("../backup/BackupPage.tsx")).BackupPage);
const RestorePage = page(async () => (await import("../backup/RestorePage.tsx")).RestorePage);
const HelperPage = page(async () => (await import("../helping/HelperPage.tsx")).HelperPage);
const NotesPage = page(async () => (await import("../helping/NotesPage.tsx")).NotesPage);
const HelpPage = lazy(async () => ({ default: (await import("../help/HelpPage.tsx")).HelpPage }));
const HelpPartPage = page(async () => (await import("../help/HelpPartPage.tsx")).HelpPartPage);
const TourPage = page(async () => (await import("../help/TourPage.tsx")).TourPage);
const SettingsPage = page(async () => (await import("../settings/SettingsPage.tsx")).SettingsPage);
/** For whoever changes the design; not part of what is built. */
const DesignPage = import.meta.env.DEV ? lazy(async () => ({ default: (await import("../design/DesignPage.tsx")).DesignPage })) : null;

export const App = (props: { readonly host: CaseHost }) => (
  <CaseHostProvider host={props.host}>
    <HashRouter
      root={(page) => (
        <Frame>
          <ErrorBoundary fallback={(error: unknown, reset) => <BrokenPage error={error} onLeave={reset} />}>
            <Suspense fallback={<p role="status">{shellWords().loading}</p>}>{page.children}</Suspense>
          </ErrorBoundary>
        </Frame>
      )}
    >
      <Route path="/" component={HomePage} />
      <Route path="/door" component={DoorPage} />
      <Route path="/door/:path" component={DoorPathPage} />
      <Route path="/debts/new" component={AddDebtPage} />
      <Route path="/debts/:id" component={DebtPage} />
      <Route path="/debts/:id/edit" component={EditDebtPage} />
      <Route path="/debts/:id/ask" component={AskPage} />
      <Route path="/debts/:id/path" component={DebtPathPage} />
      <Route path="/path" component={CasePathPage} />
      <Route path="/debts/:id/channel" component={ChannelPage} />
      <Route path="/debts/:id/escalation" component={EscalationPage} />
      <Route path="/debts/:id/settled" component={SettledPage} />
      <Route path="/debts/:id/words" component={WordsPage} />
      <Route path="/words" component={AnyWordsPage} />
      <Route path="/debts/:id/talk" component={TalkPage} />
      <Route path="/debts/:id/agreement" component={AgreementPage} />
      <Route path="/debts/:id/letters" component={LettersPage} />
      <Route path="/debts/:id/letters/:name" component={LetterPage} />
      <Route path="/rehearsal" component={RehearsalPage} />
      <Route path="/import" component={ImportPage} />
      <Route path="/contacts" component={ContactsPage} />
      <Route path="/promises" component={PromisesPage} />
      <Route path="/contacts/new" component={AddContactPage} />
      <Route path="/actions" component={ActionsPage} />
      <Route path="/timeline" component={TimelinePage} />
      <Route path="/week" component={WeekPage} />
      <Route path="/evidence" component={EvidencePage} />
      <Route path="/household" component={HouseholdPage} />
      <Route path="/month" component={MonthPage} />
      <Route path="/plan" component={PlanPage} />
      <Route path="/papers" component={PapersPage} />
      <Route path="/statement" component={StatementPage} />
      <Route path="/share" component={SharePage} />
      <Route path="/law" component={LawPage} />
      <Route path="/law/:id" component={LawEntryPage} />
      <Route path="/glossary" component={GlossaryPage} />
      <Route path="/backup" component={BackupPage} />
      <Route path="/restore" component={RestorePage} />
      <Route path="/helper" component={HelperPage} />
      <Route path="/helper/notes" component={NotesPage} />
      <Route path="/help" component={HelpPage} />
      <Route path="/help/:part" component={HelpPartPage} />
      <Route path="/tour" component={TourPage} />
      <Route path="/settings" component={SettingsPage} />
      {DesignPage && <Route path="/design" component={DesignPage} />}
      <Route path="*" component={MissingPage} />
    </HashRouter>
  </CaseHostProvider>
);
