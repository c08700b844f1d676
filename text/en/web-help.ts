/** The help pages: what the app does and where it ends, people who take money for arranging things, whom to ask, short answers. In English. */

import type { webHelp as chinese } from "../zh-CN/web-help.ts";

export const webHelp: typeof chinese = {
  title: "Help",
  lead: "Open what you want to know. If it is urgent or dangerous, call first.",
  danger: "In danger now, or it is too much",
  back: "Help",
  partsTitle: "What you can read",
  parts: {
    does: {
      title: "What Tanhao does, and does not",
      lead: "It helps you work things out, get ready, practise and keep a record. You do the talking.",
    },
    limits: { title: "Where it can be wrong", lead: "Know these before you rely on it." },
    agents: {
      title: "People who take money to negotiate",
      lead: "Talking to a lender costs nothing, and you can do it yourself. If you meet any of these, stop.",
    },
    people: {
      title: "Whom to ask for free",
      lead: "All are public numbers. You can check them once more on the official site before you call.",
    },
    questions: { title: "What people often ask", lead: "Every answer is short." },
  },
  moreTitle: "You can also",
  tour: "Show me around",
  tourHint: "Nine steps; leave whenever you like. Nothing of yours is changed.",
  glossary: "Words explained",
  law: "The law book",
  docs: "How the figures are worked out",
  docsAddress: "./docs/index.html",
  docsHint: "opens on a page of its own",

  doesTitle: "It does",
  does: [
    "Works out from contract and payments roughly what each debt is now, and where that differs from what they say.",
    "Tells what the law says: which article, how strong, when it was checked.",
    "Works out what your household can really spare a month, and reminds you before you promise.",
    "Writes what to say and the letters. On the phone or in a chat it helps with the next sentence.",
    "Keeps who said and promised what, and reminds you to look when it is due.",
  ],
  doesNotTitle: "It does not",
  doesNot: [
    "It is no lawyer and does not replace legal advice.",
    "It does not lend, takes no money and pays nothing for you.",
    "It sends nothing and calls nobody for you.",
    "It does not promise that they will agree.",
    "It does not help anyone forge, threaten or hide.",
  ],

  limits: [
    "It counts only what you typed and confirmed. One payment left out changes the result.",
    "They may count differently. Where figures differ, ask them to itemise first; it does not mean that either side must be wrong.",
    "Text and amounts read from files can be misread. Nothing counts until you have looked at it and confirmed it.",
    "A scanned PDF without text cannot be read. Take a screenshot, or a sharp photo, and have that read.",
    "It hears no sound. You tap or type what they said; the meaning can be mistaken, and it asks you where it is not sure.",
    "It misses some dangerous sentences. If something feels wrong, stop; do not wait to be told.",
    "Reminders come only while Tanhao is open. If you might forget, save the days to your phone's calendar.",
    "The browser may erase what is kept: cleaning the phone, clearing site data, private windows. Make backups.",
    "Numbers and addresses change. Look once more in the app, the contract or on the back of the card.",
  ],
  limitsLawTitle: "The law, up to which day",
  lawChecked: (day) => `The law was last checked on ${day}. What changed after that is not known here.`,
  lawUnread:
    "Some rules were not read in the original, only in public reports; these say “as reported”. What rests on one source is not used.",
  lawUnknown: "What is not known is said to be unknown. Nothing is guessed.",
  calendar: (year) => `Public holidays are known to the end of ${year}. Later “working days” cannot be counted to a day, and it says so.`,
  openLaw: "Every rule with the day of its check",

  signsTitle: "How to tell",
  signs: [
    "Money first: a deposit, a service fee, a share of the debt.",
    "A promised result: interest stopped for certain, instalments guaranteed, debts wiped out, a clean credit record.",
    "Inside contacts, a new policy, few places left: decide at once.",
    "They want your SIM card, bank card, identity card or codes, or have you forward calls or share your screen.",
    "They have you feign illness or use false papers, or make up complaints in your name.",
    "They tell you not to take the lender's calls and to leave everything to them.",
  ],
  harmTitle: "What it leads to",
  harm: [
    "The money is paid, nothing is done, nobody can be reached.",
    "The lender cannot reach you, the chance to agree passes, interest goes on.",
    "Your card and papers are used for something else that falls back on you.",
    "False papers count as yours.",
  ],
  paidTitle: "You have paid or handed something over",
  paid: "No shame in it; stopping now is enough. Stop the payment, block cards, change passwords, then tell the lenders to talk to you alone.",
  paidWay: "Step by step",
  officialTitle: "What the authorities say",

  askTitle: "Ask somebody to look",
  ask: [
    "Choose somebody you trust: family, legal aid, a social worker.",
    "Give them a sealed backup, without attachments if you like. Tell them the passphrase face to face or by phone, never along with the file.",
    "They open it in Tanhao and can only look. Their notes come in after you have read them.",
    "Do not give: SIM card, bank card, codes, passwords of apps. A helper needs none of them.",
  ],
  makeBackup: "Make a backup",
  iHelp: "I am here to help somebody",

  questions: [
    {
      ask: "Is what I type sent anywhere?",
      answer:
        "No. All of it stays in the browser of this device: no account, no upload, no statistics. Others see it only if you save it as a file and give it to them.",
    },
    {
      ask: "Can I lose it?",
      answer:
        "Yes: clearing the browser, a broken phone, a private window. Make a sealed backup in Settings and keep it somewhere else. Remember its passphrase; nobody can get it back for you.",
    },
    {
      ask: "Can others see it on my phone?",
      answer: "Set a passphrase in Settings. When somebody comes near, tap “Hide” at the top right.",
    },
    {
      ask: "Will talking to the lender hurt my credit record?",
      answer:
        "A credit report shows accounts, repayment and enquiries. Neither lender nor bureau knows that you prepare here. What you agree and how it will be reported should be asked for in writing.",
    },
    {
      ask: "Can I go to prison for not paying?",
      answer:
        "Being unable to pay is a civil matter. The law punishes only a few cases, such as getting a loan with false papers, or, where it is serious, refusing to carry out a judgment though one could. The text is below.",
    },
    {
      ask: "Does talking mean I admit the debt?",
      answer:
        "It can. While limitation may have run out, or it is not clear who they are, the words here admit and promise nothing and only ask for proof. Other words come after you have read the warning.",
    },
    {
      ask: "I have no contract at all. What now?",
      answer: "Enter what you know. For the rest there is a letter that asks for contract and statement.",
    },
    {
      ask: "Which one should I pay first?",
      answer: "First keep the money for food, home and medicine. Then fill in income and debts; the plan shows several ways side by side.",
    },
    {
      ask: "Does it work without a network?",
      answer:
        "Yes, once it was opened and has finished saving itself; “For use without a network” says whether it has. Reading pictures and PDFs needs larger parts, which can be fetched ahead.",
    },
    { ask: "What if I change my phone?", answer: "Make a backup on the old one, send it to the new one, open it with the passphrase." },
    {
      ask: "Does it cost anything?",
      answer: "No. Tanhao takes no money. Whoever takes money in its name is a cheat.",
    },
  ],
  lawTitle: "What the law says",
};
