/** The shell around every page, and which page stands at which address. Pages behind the first screen load when opened. */

import { HashRouter, Route } from "@solidjs/router";
import { type Component, ErrorBoundary, lazy, Suspense } from "solid-js";
import { type CaseHost, CaseHostProvider } from "../case/case-host.tsx";
import { engineReady } from "../case/load-engine.ts";
import { HomePage } from "../home/HomePage.tsx";
import { shellWords } from "../language/words.ts";
import { Frame } from "./Frame.tsx";
import { onceMore } from "./not-fetched.ts";
import type { Pages } from "./pages.ts";
import { BrokenPage, MissingPage } from "./SparePages.tsx";

/** A page behind the first screen: its code and the engine, together. Where its code lies says a table of its own (pages.ts), which the first screen does without. */
const page = (name: keyof Pages) =>
  lazy(async () => {
    const load = async () => (await import("./pages.ts")).pages[name]();
    const [component] = await Promise.all([onceMore<Component>(load), onceMore(engineReady)]);
    return { default: component };
  });

/** Help in danger waits for no engine; a path that computes asks for it itself. */
const DoorPage = lazy(async () => ({ default: (await import("../door/DoorPage.tsx")).DoorPage }));
const DoorPathPage = lazy(async () => ({ default: (await import("../door/DoorPathPage.tsx")).DoorPathPage }));
/** What words mean needs no case. */
const GlossaryPage = lazy(async () => ({ default: (await import("../glossary/GlossaryPage.tsx")).GlossaryPage }));
const AddDebtPage = page("AddDebtPage");
const DebtPage = page("DebtPage");
const EditDebtPage = page("EditDebtPage");
const AskPage = page("AskPage");
const DebtPathPage = page("DebtPathPage");
const CasePathPage = page("CasePathPage");
const ChannelPage = page("ChannelPage");
const AgreementPage = page("AgreementPage");
const EscalationPage = page("EscalationPage");
const SettledPage = page("SettledPage");
const WordsPage = page("WordsPage");
const AnyWordsPage = page("AnyWordsPage");
const TalkPage = page("TalkPage");
const RehearsalPage = page("RehearsalPage");
const LettersPage = page("LettersPage");
const LetterPage = page("LetterPage");
const ImportPage = page("ImportPage");
const ContactsPage = page("ContactsPage");
const PromisesPage = page("PromisesPage");
const AddContactPage = page("AddContactPage");
const ActionsPage = page("ActionsPage");
const TimelinePage = page("TimelinePage");
const WeekPage = page("WeekPage");
const EvidencePage = page("EvidencePage");
const HouseholdPage = page("HouseholdPage");
const MonthPage = page("MonthPage");
const PlanPage = page("PlanPage");
const PapersPage = page("PapersPage");
const StatementPage = page("StatementPage");
const SharePage = page("SharePage");
const LawPage = page("LawPage");
const LawEntryPage = page("LawEntryPage");
const BackupPage = page("BackupPage");
const RestorePage = page("RestorePage");
const HelperPage = page("HelperPage");
const NotesPage = page("NotesPage");
const HelpPage = lazy(async () => ({ default: (await import("../help/HelpPage.tsx")).HelpPage }));
const HelpPartPage = page("HelpPartPage");
const TourPage = page("TourPage");
const SettingsPage = page("SettingsPage");
const OfflinePage = page("OfflinePage");
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
      <Route path="/offline" component={OfflinePage} />
      {DesignPage && <Route path="/design" component={DesignPage} />}
      <Route path="*" component={MissingPage} />
    </HashRouter>
  </CaseHostProvider>
);
