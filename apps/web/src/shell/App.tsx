/** The shell around every page, and which page stands at which address. Pages behind the first screen load when opened. */

import { HashRouter, Route } from "@solidjs/router";
import { ErrorBoundary, lazy, Suspense } from "solid-js";
import { type CaseHost, CaseHostProvider } from "../case/case-host.tsx";
import { HomePage } from "../home/HomePage.tsx";
import { shellWords } from "../language/words.ts";
import { Frame } from "./Frame.tsx";
import { BrokenPage, MissingPage } from "./SparePages.tsx";

const DoorPage = lazy(async () => ({ default: (await import("../door/DoorPage.tsx")).DoorPage }));
const DoorPathPage = lazy(async () => ({ default: (await import("../door/DoorPathPage.tsx")).DoorPathPage }));
const AddDebtPage = lazy(async () => ({ default: (await import("../debt/AddDebtPage.tsx")).AddDebtPage }));
const DebtPage = lazy(async () => ({ default: (await import("../debt/DebtPage.tsx")).DebtPage }));
const EditDebtPage = lazy(async () => ({ default: (await import("../debt/EditDebtPage.tsx")).EditDebtPage }));
const WordsPage = lazy(async () => ({ default: (await import("../words/WordsPage.tsx")).WordsPage }));
const ImportPage = lazy(async () => ({ default: (await import("../payments/ImportPage.tsx")).ImportPage }));
const ContactsPage = lazy(async () => ({ default: (await import("../contact/ContactsPage.tsx")).ContactsPage }));
const AddContactPage = lazy(async () => ({ default: (await import("../contact/AddContactPage.tsx")).AddContactPage }));
const HouseholdPage = lazy(async () => ({ default: (await import("../household/HouseholdPage.tsx")).HouseholdPage }));
const SettingsPage = lazy(async () => ({ default: (await import("../settings/SettingsPage.tsx")).SettingsPage }));
/** For whoever changes the design; not part of what is built. */
const DesignPage = import.meta.env.DEV ? lazy(async () => ({ default: (await import("../design/DesignPage.tsx")).DesignPage })) : null;

export const App = (props: { readonly host: CaseHost }) => (
  <CaseHostProvider host={props.host}>
    <HashRouter
      root={(page) => (
        <Frame>
          <ErrorBoundary fallback={(error: unknown) => <BrokenPage error={error} />}>
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
      <Route path="/debts/:id/words" component={WordsPage} />
      <Route path="/import" component={ImportPage} />
      <Route path="/contacts" component={ContactsPage} />
      <Route path="/contacts/new" component={AddContactPage} />
      <Route path="/household" component={HouseholdPage} />
      <Route path="/settings" component={SettingsPage} />
      {DesignPage && <Route path="/design" component={DesignPage} />}
      <Route path="*" component={MissingPage} />
    </HashRouter>
  </CaseHostProvider>
);
