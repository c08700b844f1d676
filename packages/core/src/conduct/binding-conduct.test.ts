import { describe, expect, it } from "vitest";
import { day } from "../day.ts";
import type { BorrowerMay, Force } from "../explain/citation.ts";
import { breaksBindingRule } from "./binding-conduct.ts";

const finding = (force: Force, certain = true, borrowerMay: BorrowerMay = "complain") => ({
  certain,
  citation: {
    instrument: "invented",
    title: "示例办法",
    number: null,
    article: "1",
    force,
    borrowerMay,
    confidence: "verified" as const,
    checked: day("2026-11-24"),
  },
});

describe("conduct that need not wait for the lender", () => {
  it.each(["statute", "judicial-interpretation", "department-order", "normative-document"] as const)("breaks a %s", (force) =>
    expect(breaksBindingRule(finding(force))).toBe(true),
  );
  it.each(["recommended-standard", "self-regulation", "oral-guidance", "judicial-policy"] as const)(
    "is not what a %s recommends",
    (force) => expect(breaksBindingRule(finding(force))).toBe(false),
  );
  it("is not what allows another reading", () => expect(breaksBindingRule(finding("statute", false))).toBe(false));
  it("is not what is only worth knowing", () => expect(breaksBindingRule(finding("statute", true, "know"))).toBe(false));
});
