/** A debt that is not simply one's own: its steps stand where a plan would, and nothing offers to pay or to admit. */

import { admissionPatterns } from "@tanhao/content/documents";
import { admissionFinder } from "@tanhao/core/talk/admission";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDebt, openAll, openStage, type Stage, shown, skipDoor, told } from "./in-browser.ts";

const findAdmissions = admissionFinder(admissionPatterns);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe("a debt whose sum is disputed", () => {
  it("leads to asking for the items, and to nothing that pays, promises or admits", async () => {
    const { page, goTo, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "渡川易借", claimed: "11460", overdueSince: "2026-03-15", status: "金额有争议" });
    await page
      .getByRole("link", { name: /渡川易借/ })
      .first()
      .click();
    await page.getByRole("heading", { level: 1, name: "渡川易借" }).waitFor();
    expect(await page.locator("main h2").first().innerText()).toBe("金额有争议：先请对方分项");
    expect(await told(page)).toContain("先只问，不认");
    await page.getByText("可以这样说").click();
    const say = await shown(page.locator("blockquote"));
    expect(say).toContain("我不对这笔款项作任何表态");
    expect(say).not.toContain("11,460");
    expect(findAdmissions(say)).toEqual([]);

    await page.getByRole("link", { name: "看每一步和期限" }).click();
    await page.getByRole("heading", { name: "一步一步看" }).waitFor();
    const steps = await shown(page.getByRole("region", { name: "金额有争议：先请对方分项" }));
    expect(steps).toMatch(/不做还款方案.*可以做.*书面请对方逐项列明.*不要做.*不要先付一点“把事情了结”/);
    await openAll(page);
    expect(await told(page)).not.toContain("提一个方案");

    for (const channel of ["phone", "chat", "email", "letter"]) {
      await goTo(`/debts/d1/words?channel=${channel}`);
      const paper = await shown(page.locator("article"));
      expect(paper.length).toBeGreaterThan(60);
      expect(findAdmissions(paper)).toEqual([]);
      expect(await told(page)).not.toContain("如果想提还款或延期");
    }
    await close();
  });
});

describe("a debt that is not mine", () => {
  it("asks for no contract nobody signed, leads to the police report and admits nothing", async () => {
    const { page, goTo, close } = await stage.visit();
    await skipDoor(page);
    await addDebt(page, { who: "蓝溪速贷", claimed: "5000", status: "不是我借的" });
    expect(await told(page)).toContain("先核实“蓝溪速贷”");
    expect(await told(page)).not.toContain("缺合同信息");
    await goTo("/debts/d1");
    expect(await told(page)).not.toContain("补上合同信息");
    await goTo("/debts/d1/path");
    const said = await told(page);
    expect(said).toMatch(/不是我借的：先查清、再异议.*身份被人冒用借款的，带上材料报警/);
    // Nothing is known of a due day: that is not "not overdue".
    expect(said).not.toContain("这笔还没有逾期");
    expect(said).toContain("弄清之前，什么都不表态");
    await close();
  });
});
