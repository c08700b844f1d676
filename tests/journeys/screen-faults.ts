/**
 * What is wrong with a screen as it stands, each fault a line of text that says where: rules of axe, sideways scrolling,
 * targets too small for a thumb, headings out of order, controls that a screen reader cannot tell apart. It opens nothing
 * and goes nowhere: who calls it has brought the screen into the state that is to be looked at.
 */

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { parse } from "yaml";

/** WCAG 2.2 AA and what axe holds for good practice. */
const axeTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Everything below, at one visit. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  const width = page.viewportSize()?.width ?? 0;
  return [...(await axeFaults(page)), ...(await tooWide(page, width)), ...(await smallTargets(page)), ...(await readingFaults(page))];
}

export async function axeFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { rule, target } of await axeOn(page)) {
    if (rule === "target-size" && !(await isSmallInTheMiddle(page, target))) continue;
    faults.push(`${rule}: ${target}`);
  }
  return faults;
}

/** What a bar lies over by half is no small target: whoever scrolls finds it whole. A small one is small wherever it stands. */
async function isSmallInTheMiddle(page: Page, target: string): Promise<boolean> {
  await page.locator(target).evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
  return (await axeOn(page, target)).some(({ rule }) => rule === "target-size");
}

/** `within`: a selector, or the whole page. */
async function axeOn(page: Page, within?: string): Promise<readonly { readonly rule: string; readonly target: string }[]> {
  // In one page alone: the two other ways of asking open a second window each time.
  const axe = new AxeBuilder({ page }).options({ runOnly: axeTags, resultTypes: ["violations"] }).setLegacyMode(true);
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => ({ rule: id, target: target.join(" ") })));
}

export async function tooWide(page: Page, width: number): Promise<readonly string[]> {
  const is = await page.evaluate(() => document.documentElement.scrollWidth);
  return is > width ? [`${is} px wide`] : [];
}

/** Text that a box of a fixed height cuts off. */
export const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main *, nav a, header *")]
      .filter((element) => element.checkVisibility() && element.childElementCount === 0 && element.textContent !== "")
      .filter((element) => !element.matches("option, input, textarea, .visually-hidden, title, text"))
      .filter(
        (element) => ["hidden", "clip"].includes(getComputedStyle(element).overflowY) && element.scrollHeight > element.clientHeight + 2,
      )
      .map((element) => `cuts off ${element.textContent?.slice(0, 20)}`),
  );

/** What is drawn inside a line of text (a link in a sentence) has no box of its own here. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    if (matchMedia("print").matches) return []; // on paper there is nothing to press
    const inputs = "input:not([type=radio]):not([type=checkbox]):not([type=file])";
    const every = `button, main a, nav a, header a, [role=dialog] a, select, summary, textarea, label:has(> input), ${inputs}`;
    return [...document.querySelectorAll<HTMLElement>(every)]
      .filter((element) => element.checkVisibility() && !element.classList.contains("visually-hidden"))
      .filter((element) => getComputedStyle(element).display !== "inline")
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const isSmall = width < 43.5 || height < 43.5;
        return isSmall ? [`${element.tagName} ${element.textContent?.slice(0, 20)} is ${width} px wide and ${height} px high`] : [];
      });
  });
}

/** As a screen reader meets it: one `main`, one title, headings without a jump, each control named and told apart where it stands. */
export async function readingFaults(page: Page): Promise<readonly string[]> {
  const nodes = readTree(parse(await page.locator("body").ariaSnapshot()) as unknown, []);
  // Over a page that is out of reach a sheet stands alone: its title is the second level.
  const isSheet = nodes.some(({ role }) => role === "dialog");
  const landmarks = isSheet ? [] : landmarkFaults(nodes);
  return [...landmarks, ...headingFaults(nodes, isSheet ? 1 : 0), ...nameFaults(nodes), ...(await foldedFaults(page))];
}

interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly level: number;
  readonly url: string;
  /** The named places it stands in, the nearest last. */
  readonly within: readonly string[];
}

const controls = new Set(["button", "link", "textbox", "combobox", "checkbox", "radio", "slider", "spinbutton", "searchbox", "switch"]);
const places = new Set(["region", "group", "article", "dialog", "form", "navigation", "list", "listitem", "table", "row", "radiogroup"]);

/** A line of the snapshot is `role "name" [level=2]`, alone or as the key of what stands within. */
function readTree(part: unknown, within: readonly string[]): readonly TreeNode[] {
  if (Array.isArray(part)) return part.flatMap((one) => readTree(one, within));
  if (typeof part === "string") return [readNode(part, "", within)];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, inside]) => {
    if (key.startsWith("/")) return [];
    const node = readNode(key, urlIn(inside), within);
    const isPlace = places.has(node.role) && node.name !== "";
    return [node, ...readTree(inside, isPlace ? [...within, `${node.role} ${node.name}`] : within)];
  });
}

function readNode(line: string, url: string, within: readonly string[]): TreeNode {
  const [, role = "", name = '""'] = /^([a-z]+)(?: ("(?:[^"\\]|\\.)*"))?/.exec(line) ?? [];
  return { role, name: JSON.parse(name) as string, level: Number(/\[level=(\d)\]/.exec(line)?.[1] ?? 0), url, within };
}

function urlIn(inside: unknown): string {
  const entry = Array.isArray(inside) ? inside.find((one) => typeof one === "object" && one !== null && "/url" in one) : undefined;
  return entry === undefined ? "" : String((entry as { "/url": unknown })["/url"]);
}

function landmarkFaults(nodes: readonly TreeNode[]): readonly string[] {
  const mains = nodes.filter(({ role }) => role === "main").length;
  const titles = nodes.filter(({ role, level }) => role === "heading" && level === 1).length;
  return [...(mains === 1 ? [] : [`${mains} main`]), ...(titles === 1 ? [] : [`${titles} titles`])];
}

/** A region that stands before the page (the tour's bar) has a heading of the second level. */
function headingFaults(nodes: readonly TreeNode[], above: number): readonly string[] {
  const all = nodes.filter(({ role }) => role === "heading");
  const title = all.findIndex(({ level }) => level === 1);
  const headings = all.filter(({ level, within }, index) => index >= title || level !== 2 || within.length === 0);
  return headings.flatMap(({ name, level }, index) =>
    level > (headings[index - 1]?.level ?? above) + 1 ? [`heading ${name} jumps to level ${level}`] : [],
  );
}

/** What opens in place is no control in the tree of names: two that are called alike in one place. */
function foldedFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const nameOf = (place: Element): string => {
      const by = place.getAttribute("aria-labelledby");
      return (
        place.getAttribute("aria-label") ??
        (by && document.getElementById(by)?.textContent) ??
        place.querySelector("legend")?.textContent ??
        ""
      );
    };
    const seen = new Set<string>();
    return [...document.querySelectorAll<HTMLElement>("main summary")]
      .filter((summary) => summary.checkVisibility())
      .flatMap((summary) => {
        const names: string[] = [summary.textContent ?? ""];
        for (let at = summary.parentElement; at; at = at.parentElement)
          if (at.matches("section, fieldset, article")) names.push(nameOf(at));
        const where = names.reverse().join(" > ");
        if (seen.has(where)) return [`${where} opens twice`];
        seen.add(where);
        return [];
      });
  });
}

/** Two with one name in one place do the same, or are told apart by nobody who cannot see. */
function nameFaults(nodes: readonly TreeNode[]): readonly string[] {
  const seen = new Map<string, string>();
  return nodes
    .filter(({ role }) => controls.has(role))
    .flatMap(({ role, name, url, within }) => {
      const where = `${within.join(" > ")} > ${role} "${name}"`;
      if (name === "") return [`${where} has no name`];
      const first = seen.get(where);
      seen.set(where, url);
      return first !== undefined && (url === "" || first !== url) ? [`${where} stands twice`] : [];
    });
}
