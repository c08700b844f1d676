/** What a phone has to fetch, screen by screen, and which of it is more than it may be. Pure: built-site.mjs reads the files. */

/** Fetched by the start itself, not by a tap: what reads a case, what keeps it, whether a banner is due. */
const startFetches = ["open-host", "indexeddb", "Banners"];

/** @returns {{ firstScreen: number, untouched: Record<string, number>, pages: Record<string, number>, data: Record<string, number> }} bytes, compressed. */
export function weigh(site) {
  const start = together(site, [...site.page.takes, ...startFetches.flatMap((name) => withStyles(site, name))]);
  const empty = together(site, [...start, ...withStyles(site, "EmptyHome")]);
  const door = together(site, [...start, ...withStyles(site, "DoorPage")]);
  const computing = together(site, [...empty, ...withStyles(site, "engine")]);
  const own = (name) =>
    sum(
      site,
      [...together(site, withStyles(site, name))].filter((path) => !computing.has(path)),
    );
  const alone = (name) => sum(site, [pathOf(site.files, name)]);
  return {
    firstScreen: sum(site, [...empty].filter(isScript)),
    untouched: { EmptyHome: site.page.bytes + sum(site, empty), DoorPage: site.page.bytes + sum(site, door) },
    pages: Object.fromEntries(pageNames(site).map((name) => [name, own(name)])),
    data: {
      engine: sum(
        site,
        [...computing].filter((path) => !empty.has(path)),
      ),
      english: own("english"),
      listening: alone("listening"),
      rehearsal: alone("rehearsal"),
    },
  };
}

/** Sentences, one for each weight above its limit; none: all is well. */
export function tooHeavy(weights, limits) {
  const over = (what, bytes, limit, remedy) =>
    bytes > limit ? [`${what}: ${kB(bytes)} compressed, and it may be ${kB(limit)}. ${remedy}`] : [];
  return [
    ...over("The first screen's scripts", weights.firstScreen, limits.firstScreen, first),
    ...Object.entries(weights.untouched).flatMap(([name, bytes]) =>
      over(`Everything fetched until ${name} stands (page, scripts, styles)`, bytes, limits.untouched, first),
    ),
    ...Object.entries(weights.pages).flatMap(([name, bytes]) => over(name, bytes, limits.heavierPages[name] ?? limits.anyPage, later)),
    ...Object.entries(weights.data).flatMap(([name, bytes]) => over(name, bytes, limits.data[name], later)),
    ...Object.keys(limits.heavierPages)
      .filter((name) => weights.pages[name] === undefined)
      .map((name) => `${name} has a limit in scripts/start/weight-limits.mjs and is no page any more. Take the limit out.`),
  ];
}

const first = "Fetch what the first words do not need with import() when it is needed, and give new words a text file of their own.";
const later =
  "Fetch what is not shown at once with import(), or raise the limit in scripts/start/weight-limits.mjs and say why in the commit.";

/** All of these with what they take along. */
function together({ files }, paths) {
  const seen = new Set();
  const waiting = [...paths];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const file = files.get(path);
    if (file === undefined || seen.has(path)) continue;
    seen.add(path);
    waiting.push(...file.takes);
  }
  return seen;
}

function withStyles({ page, files }, name) {
  const path = pathOf(files, name);
  return [path, ...[page, ...files.values()].flatMap(({ styles }) => styles.get(path) ?? [])];
}

function pathOf(files, name) {
  const found = [...files.keys()].filter((path) => new RegExp(`/${name}-[\\w-]{8}\\.js$`).test(path));
  if (found.length !== 1)
    throw new Error(
      `One script called ${name} is expected among the built files, found ${found.length}. Say its new name in scripts/start/weigh.mjs.`,
    );
  return found[0];
}

/** A page is what an address of the app opens. */
const pageNames = ({ files }) => [...files.keys()].flatMap((path) => /\/(\w+Page|CaseHome)-[\w-]{8}\.js$/.exec(path)?.[1] ?? []).sort();

const isScript = (path) => path.endsWith(".js");
const sum = ({ files }, paths) => [...paths].reduce((total, path) => total + (files.get(path)?.bytes ?? 0), 0);
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
