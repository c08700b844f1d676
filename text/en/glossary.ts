import type { glossary as chinese } from "../zh-CN/glossary.ts";

export const glossary: typeof chinese = {
  lead: "Words you meet in loans, collection and court papers, said plainly.",
  search: "Find a word",
  searchHint: "such as “penalty interest” or “payment order”",
  nothing: "No such word. Try another, or clear the field to see all.",
  found: (count) => (count === 1 ? "1 word found" : `${count} words found`),
  clear: "Clear",
  browse: "By topic",
  group: {
    money: "What is owed",
    contract: "Contract and repayment",
    people: "Who is who",
    talk: "Talking and paying",
    credit: "Credit record",
    court: "Limitation and court",
    help: "Complaints and help",
    keeping: "Evidence and keeping",
  },
  seeLaw: "See the rule",
  seePage: {
    "/import": "Sort out what you have",
    "/path": "See what happens",
    "/papers": "Hardship and papers",
    "/household": "Monthly budget",
    "/plan": "Repayment plans",
    "/promises": "Words given",
    "/evidence": "Evidence",
    "/contacts": "Contact log",
    "/door/agent": "When an agent asks for a fee",
    "/door/court": "When a court paper came",
    "/door/danger": "When it is too much",
    "/settings": "Settings",
    "/backup": "Backup",
    "/law": "Law book",
  },
  says: {
    principal:
      "What you received and have not yet paid back, without interest or charges. If something was held back when the loan was paid out, what counts is what you actually received. Contract and bill show it.",
    interest:
      "The agreed price of the loan, worked out at the rate in the contract. In the repayment schedule you should be able to tell it from the principal.",
    "penalty-interest":
      "Interest at a raised rate on the part that is overdue. How much higher depends on the contract; if you cannot find it, you may ask which clause says so.",
    "compound-interest":
      "Interest charged on interest that was not paid in time. You may ask whether the contract says so and from which day it is counted.",
    "default-fee":
      "A sum the contract sets for not paying in time. If it is excessive you may ask a court to reduce it; the other side need not do so by itself.",
    "other-fees":
      "Charges for service, guarantee, membership, insurance and the like. You may ask for each: what for, who received it, how it was worked out.",
    "service-fee":
      "What a platform or lender charges for a service. See in the contract who charges it, how much, and whether once or with each instalment.",
    "guarantee-fee":
      "What a company charges for vouching for your loan. It stands apart from the interest, but counts when you look at the whole cost.",
    "membership-fee":
      "What was charged for a membership bought along with the loan. If you are not sure you agreed to it, look at your payment records, then ask the platform.",
    "yearly-cost":
      "Interest and all charges together, expressed as one rate a year. It shows better than a rate per day how dear the loan really is.",
    "loan-prime-rate":
      "A reference rate published every month, which some rules compare with. It is not the rate of your contract; whether it matters for you depends on the lender.",
    balance:
      "All that is owed on one day: principal, interest, penalty interest and fees. When you ask for it, ask for each part and for the day it is counted to.",
    claimed:
      "What the other side says you owe. It need not be what the contract gives; you may ask to have the difference checked item by item.",
    "upfront-deduction":
      "Interest taken off before the loan is paid out. Under the Civil Code it may not be; where it was, principal and interest are counted from what you actually received.",
    allocation:
      "Which part a payment goes to first. Unless agreed otherwise the Civil Code takes costs of collection, then interest, then principal; another order can be agreed.",
    "minimum-payment":
      "The least you must pay on a card bill so as not to be in default for that month. Paying only this brings the balance down very slowly.",
    schedule:
      "The table in the contract with the day and sum of each instalment. Look for it in the loan details of the app and keep a screenshot.",
    "due-day":
      "The last day the contract gives for an instalment. It is overdue only when this day and the grace period have passed and it is not paid in full.",
    "grace-period":
      "A few days after the due day that do not yet count as default. Whether there are any, and how many, is in the contract.",
    overdue:
      "The due day and grace period have passed and the instalment is not fully paid. The first day matters: penalty interest and the credit record count from it.",
    acceleration:
      "The lender, relying on the contract, asks for instalments that are not due yet as well. See which clause it is and whether you were formally told.",
    "equal-instalments":
      "Every instalment is the same sum. The first ones are mostly interest, so the principal seems to fall little for a long time.",
    "equal-principal": "Every instalment repays the same principal; interest falls with what is left, so later instalments are lighter.",
    "interest-first":
      "You pay only interest until the end, then the whole principal. The instalments look light, but the last is heavy: plan for it early.",
    bullet:
      "Nothing to pay in between; principal and interest together on the last day. There is one due day, and missing it makes the whole sum overdue.",
    "flat-rate":
      "Interest is always counted on the first principal, even as you pay it back. So the real yearly rate is higher than the one written.",
    revolving:
      "You have a limit and pay interest on what you use, for the days you use it. Each drawing may be a loan of its own; note them apart.",
    lender: "The institution named in the contract as lending. Its licence decides which rules apply, not the name of the app.",
    creditor: "Whoever is entitled to the money now. An assignment changes it, so verify before you pay.",
    platform:
      "The app or company that brought you to the loan. The lender is often another institution; look in the contract before you talk.",
    "joint-lending":
      "Several institutions fund one loan. See in the contract which they are, and ask who may decide when you propose a plan.",
    guarantor:
      "A company that vouches for you. If it pays in your place it will turn to you; its liability goes no further than what you owed.",
    guarantee:
      "Somebody promised to answer if the borrower does not pay. If you vouched for another, that may appear in your credit report too.",
    bank: "An institution with a bank's licence, supervised by the financial regulator. Complaints go to the bank's own line first.",
    "consumer-finance":
      "A licensed company that makes consumer loans; not a bank, but supervised by the financial regulator. Complaints go to the company first.",
    "auto-finance": "A licensed company that lends for cars, supervised by the financial regulator.",
    trust: "A licensed trust institution; some online loans are funded by one. If the contract names it as lender, the rules for it apply.",
    microloan:
      "A company that makes small loans. As publicly reported it is supervised by the local financial authority where it is registered; complaints go there.",
    private: "A lender without a licence to lend. The rate cap on private lending is for these, not for licensed institutions.",
    assignee: "A company that bought the debt. First ask it to prove which debt it bought and when you were told.",
    assignment:
      "The creditor passes the debt to another. It binds you only once you are told; what you could hold against the old creditor you can hold against the new.",
    collector:
      "Who asks for payment for the creditor. First ask the company's full name, staff number and whom they act for; then call back by the official channel to verify.",
    "outsourced-collection":
      "The lender has another company collect. As publicly reported it should tell you beforehand; you may ask the lender which company it is.",
    hardship:
      "Job loss, illness, less income: what keeps you from paying. One sentence of fact is enough; your private life need not be told.",
    "hardship-proof":
      "Papers that show the hardship, such as a job-loss record, a medical record, account statements. Hand over only true ones, with other people's data covered.",
    capacity: "Monthly income less necessary spending: what can really go to debts. Keep a plan below it; above it a plan is hard to keep.",
    "living-floor":
      "What food, housing, treatment and family need. It is set aside before your capacity is worked out and does not go to debts.",
    plan: "Your proposal: how much a month and until when. Until the other side accepts in writing it is only a proposal.",
    deferral:
      "A due day is moved later. Ask first whether interest goes on and what is reported to the credit record, and get it in writing.",
    extension: "Asking, before the due day, for a longer term. Under the Civil Code it needs the lender's consent.",
    "instalment-plan":
      "What is owed is spread anew over months. See what each costs, whether a fee is added, and what happens if one is missed.",
    "personal-instalments":
      "For credit cards only: where the debt is beyond your means and you are willing to pay, the bank may agree one but need not. No such rule exists for online loans.",
    "interest-freeze":
      "A popular phrase online; the law does not know it. What can be talked about is deferral, instalments and waivers, and the other side may say no.",
    waiver: "The other side gives up a part. It should say which part, how much, and whether paying the rest settles the debt.",
    payoff: "One payment that ends the debt. Before paying, have it in writing: how much, by when, and that it settles the debt.",
    settled: "The debt is paid and the other side confirms it. Agreeing on a plan is not yet that; ask for the settlement certificate.",
    "settlement-certificate":
      "A paper from the other side saying the debt is paid. If somebody asks for it again later, this is what you show.",
    agreement: "What both sides accepted, in writing. What was only said on the phone is not safe: ask for it in writing first.",
    "payment-promise":
      "You said how much you would pay by what day. Do not name a day or sum you are unsure of; it can also make the limitation period start again.",
    "verify-first":
      "While limitation may have run out or the creditor is not verified, only this is said: who are you, prove it, itemise it, in writing. No admission, no sums.",
    authorisation:
      "Your consent to have money taken from an account. If it could take what you live on, see whom you gave it to and how it is stopped.",
    "paid-agent":
      'Businesses that take a fee to "clear" debts or records. As publicly reported, several authorities have warned: hand over no money, identity card, bank card or code.',
    "credit-report":
      "The report of your loans and how they were repaid. A few times a year it is free of charge; nobody needs to be paid to fetch it.",
    "adverse-entry":
      "An entry such as being overdue. The time it is kept counts from the day the breach ended; then it is deleted. A true entry cannot be removed for money.",
    "record-status":
      "The mark for each month in the credit report. As publicly reported, a digit shows how long it was overdue: the larger, the longer.",
    "record-objection":
      "If an entry is wrong or something is missing, you may tell the credit bureau or whoever reported it. They must check and answer in writing within the set time.",
    limitation:
      "The time in which a court protects the claim. After it you may refuse to pay; but signing, paying a little or agreeing to pay can give that up.",
    "limitation-restart":
      "What makes the limitation period start anew: they demanded payment, you paid a part, you asked for time. If unsure whether it has run out, verify first.",
    "payment-order":
      "A court issues it on the creditor's application, without a hearing. The time is short: if you dispute the debt itself, object in writing in time.",
    lawsuit:
      "The creditor goes to court. A collector saying so does not make it so; a real one comes with papers of a court, which you can verify.",
    summons: "The court's call to appear. Verify it, note the case number and the day; if you stay away, the court may decide without you.",
    answer: "Your written reply to a lawsuit. It has a time limit; not sending one does not stop the case.",
    judgment: "The court's decision on who pays how much by when. From then its figures count; if you disagree, mind the time for appeal.",
    enforcement:
      "If a final judgment is not paid, the creditor may ask the court to enforce it. It may take income and savings but must leave what living requires.",
    "enforcement-notice":
      "The court tells you enforcement begins. Pay by the day it names or report your property truthfully; if you cannot pay, speak to the enforcement judge.",
    "delay-interest": "Extra interest on what a judgment ordered and was not paid in time. The law sets it, not the other side.",
    blacklist: "For those who can perform a judgment and refuse, who hide property and the like. Being unable to pay is not a ground.",
    "spending-limit":
      "If the enforcement notice is not met, the court may limit spending that is not needed, such as flights. What living requires is not part of it.",
    "exempt-property": "What the law keeps from seizure, such as necessary living costs, household goods and medical things.",
    mediation: "A third party helps both sides talk. It is voluntary, and nobody must agree. If you do agree, have it written down.",
    "court-confirmation":
      "After mediation both sides ask a court to confirm it. If it is then not kept it can be enforced, so first see whether you can keep it.",
    arbitration:
      "The contract says an arbitration body decides instead of a court. See whether yours does; a notice from one must be answered in time too.",
    "personal-insolvency":
      "As publicly reported, only Shenzhen and Xiamen have such local rules so far, with several conditions. It cannot be used elsewhere.",
    complaint: "About service or conduct: to the institution first, then to its regulator. Write only what really happened.",
    "line-12378":
      "The financial regulator's complaint line. It passes the complaint to the institution and does not decide it. As a rule complain to the institution first.",
    "line-12363":
      "The central bank's line for matters such as credit records and payments. What it accepts, whoever answers will tell you.",
    "line-12315":
      "The market regulator's line, for membership fees, tied sales and the like. About the loan itself it usually sends you to the financial regulator.",
    "line-12345":
      "The city government's line. As publicly reported it passes the matter to the right office and is not a regulator itself.",
    "line-12348": "The line for legal advice; free, for everybody. Whether a lawyer can be assigned depends on further conditions.",
    "line-12368":
      "The courts' line. As publicly reported you can use it to verify a summons, a payment order or a call said to be from a court.",
    "line-12356": "The psychological help line. When it is too much, call; you need not know what to say.",
    evidence: "What shows what happened: recordings, screenshots, messages, receipts. Keep the originals; do not crop or edit them.",
    hash: "A string worked out from what is in a file, like a fingerprint. Any change alters it, so one can see whether the file is still the same.",
    "contact-entry": "One call, message, visit or letter: who, when, what was said. Checking and complaining later rest on it.",
    passphrase:
      "The phrase that opens what is kept here. Only you know it; if it is forgotten nobody can open it, so keep it somewhere safe.",
    backup: "A second copy of everything as a file, kept elsewhere. If the phone is lost or the browser cleared, you can get it back.",
    force:
      "How binding a rule is: a law must be followed; an industry's own rules and recommended standards cannot be forced. Look at it before you cite one.",
  },
};
