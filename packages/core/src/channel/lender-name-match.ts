/** Whether a name somebody wrote down is the name a debt has for its app or its lender: whole names only, never a part of one. */

import type { Debt } from "../debt/debt.ts";
import type { ChannelDirectory } from "./channel-directory.ts";

/** The app is tried first: it is where the person talks to somebody. */
export const namesOf = ({ platform, lender }: Debt): readonly string[] => [platform, lender.name].filter((name) => name !== undefined);

/** The contract writes the company's form behind the name: a bank's with 股份有限公司. */
export function isSameName(listed: string, name: string, companyForms: ChannelDirectory["companyForms"]): boolean {
  const [short, long] = [plain(listed), plain(name)];
  return long === short || companyForms.some((form) => long === short + form);
}

const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, "").toLowerCase();
