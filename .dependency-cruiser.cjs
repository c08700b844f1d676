/**
 * Who may import whom, checked on every run of the tests, type-only imports included.
 *
 * A rule here is a sentence of docs/architecture.md. scripts/boundaries.test.ts plants a violation of each and sees it
 * refused.
 */

/** Tests and the builders they read as sentences (`a-debt.ts`). */
const tests = "\\.test\\.tsx?$|/an?-[a-z-]+\\.ts$";

/** What somebody, some tool or a test starts as a program. */
const starts =
  "^apps/[^/]+/src/(main|service-worker|worker|[^/]+/worker)\\.tsx?$|^packages/[^/]+/scripts/|^bench/|/(sqlite-writer|a-sqlite-relocker)\\.ts$|\\.test\\.tsx?$|^apps/[^/]+/[^/]+\\.ts$";

/** The folders of core in reading order: each may import only itself and those before it. */
const coreFolders = [
  "explain",
  "debt",
  "accrual",
  "law",
  "rules",
  "conduct",
  "standing",
  "materials",
  "budget",
  "channel",
  "plan",
  "talk",
  "followup",
  "document",
];

const folderOrder = coreFolders.map((folder, index) => ({
  name: `core-order-${folder}`,
  comment: `core/${folder} imports only the folders listed before it`,
  severity: "error",
  from: { path: `^packages/core/src/${folder}/`, pathNot: tests },
  to: { path: `^packages/core/src/(${coreFolders.slice(index + 1).join("|") || "$^"})/` },
}));

/** `from` may import nothing of the project but `allowed`; libraries are judged by their own rules. */
const onlyProject = (name, from, allowed, extra = {}) => ({
  name,
  severity: "error",
  from: { path: from, pathNot: tests },
  to: { path: "^(packages|text|apps|scripts|bench)/", pathNot: allowed, ...extra },
});

module.exports = {
  forbidden: [
    { name: "no-cycle", comment: "no import leads back to where it came from", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-unresolved",
      comment: "every import is found",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^virtual:|\\?(url|raw|worker)$" },
    },
    {
      name: "core-is-pure",
      comment: "core depends on nothing: no library, no node:, no other package",
      severity: "error",
      from: { path: "^packages/core/src/", pathNot: tests },
      to: { pathNot: "^packages/core/src/" },
    },
    {
      name: "core-first-words",
      comment: "the words every folder uses (day, money, rate …) know no folder",
      severity: "error",
      from: { path: "^packages/core/src/[^/]+\\.ts$", pathNot: tests },
      to: { path: "^packages/core/src/[^/]+/" },
    },
    ...folderOrder,
    onlyProject("content-knows-core", "^packages/content/", "^packages/(content|core)/"),
    onlyProject("journal-knows-core", "^packages/journal/", "^packages/(journal|core)/"),
    onlyProject("readers-know-core", "^packages/readers/", "^packages/(readers|core)/"),
    onlyProject("writers-know-core", "^packages/writers/", "^packages/(writers|core)/"),
    onlyProject("app-knows-ports", "^packages/app/", "^packages/(app|core|journal|readers|writers)/"),
    {
      name: "app-never-runs-readers-or-writers",
      comment: "app knows readers and writers by their types alone; what runs is handed to it",
      severity: "error",
      from: { path: "^packages/app/src/", pathNot: tests },
      to: { path: "^packages/(readers|writers)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "drivers-in-main-only",
      comment: "only main.ts(x) of an app chooses a journal's storage",
      severity: "error",
      from: { path: "^(packages/(?!journal/)|text/|apps/[^/]+/src/)", pathNot: `/main\\.tsx?$|${tests}` },
      to: { path: "^packages/journal/src/adapters/" },
    },
    {
      name: "storage-library-in-its-adapter",
      comment: "a database library is known to one adapter alone",
      severity: "error",
      from: { pathNot: `^packages/journal/src/adapters/|node_modules|${tests}` },
      to: { path: "node_modules/(libsql|idb)/" },
    },
    onlyProject("text-knows-core", "^text/", "^(text|packages/core)/", { dependencyTypesNot: ["type-only"] }),
    {
      name: "text-knows-only-types-of-others",
      comment: "text words what the packages answer; it knows their types, never the apps",
      severity: "error",
      from: { path: "^text/" },
      to: { path: "^(apps|packages/content)/" },
    },
    {
      name: "apps-apart",
      comment: "no app imports another",
      severity: "error",
      from: { path: "^apps/([^/]+)/" },
      to: { path: "^apps/([^/]+)/", pathNot: "^apps/$1/" },
    },
    {
      name: "no-app-below",
      comment: "no package knows the apps, the scripts or the benches",
      severity: "error",
      from: { path: "^(packages|text)/" },
      to: { path: "^(apps|scripts|bench)/" },
    },
    {
      name: "no-test-in-production",
      comment: "what runs for a borrower imports no test and no test library",
      severity: "error",
      from: { path: "^(packages|text|apps)/", pathNot: tests },
      to: { path: `${tests}|node_modules/(vitest|fast-check|playwright|temporal-polyfill|happy-dom|@axe-core)/` },
    },
    {
      name: "nobody-imports-it",
      comment: "every file is reached from something that runs; delete it or use it",
      severity: "error",
      from: { path: starts },
      to: { path: "^(packages/[^/]+/src|text|apps/[^/]+/src)/", pathNot: `${starts}|\\.d\\.ts$|\\.css$`, reachable: false },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/(dist|dev-dist)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["source", "import", "browser", "node", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".css"],
    },
  },
};
