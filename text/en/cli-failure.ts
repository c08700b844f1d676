/** One sentence or two for each kind of bad input at the command line: what is wrong, why, what to do now. */

import type { cliFailure as chinese } from "../zh-CN/cli-failure.ts";

type Path = { path: string };

export const cliFailure: typeof chinese = {
  "unknown-command": (at) =>
    `There is no command "${at.command}". ${at.nearest ? `Did you mean: tanhao ${at.nearest}?` : "tanhao help lists every command."}`,
  "unknown-option": (at) =>
    `${at.command ? `The command ${at.command} has` : "There is"} no option --${at.option}. ${at.nearest ? `Did you mean --${at.nearest}? ` : ""}The options are in tanhao help${at.command ? ` ${at.command}` : ""}.`,
  "option-without-value": (at) => `--${at.option} is not followed by its value. Write it as --${at.option} ${at.value}.`,
  "option-with-value": (at) => `--${at.option} is a switch and takes no value, but "${at.text}" was given. Write only --${at.option}.`,
  "option-twice": (at) => `--${at.option} was given twice, so it is not clear which one is meant. Give it once.`,
  "option-needed": (at) =>
    `The command ${at.command} needs --${at.option} ${at.value}, which is missing. Add it and run again; see tanhao help ${at.command}.`,
  "argument-missing": (at) => `The command ${at.command} needs ${at.argument} after it. See tanhao help ${at.command}.`,
  "argument-surplus": (at) =>
    `The command ${at.command} does not know what to do with "${at.text}". Put a path with spaces in quotes; see tanhao help ${at.command}.`,
  "bad-day": (at) =>
    at.impossible
      ? `--${at.option} says "${at.text}", a day that is not in the calendar. Give one that is, for example 2026-11-24.`
      : `--${at.option} says "${at.text}", which is not a day. Write year-month-day, for example 2026-11-24.`,
  "bad-time": (at) =>
    at.why === "not-a-time"
      ? `--${at.option} cannot be "${at.text}": that is no time. Write it as 2026-11-24T10:30, in China's time.`
      : at.why === "no-such-day"
        ? `--${at.option} cannot be "${at.text}": there is no such day. Correct it and try again.`
        : `--${at.option} cannot be "${at.text}": there is no such hour. Write 00:00 to 23:59.`,
  "bad-choice": (at) => `--${at.option} cannot be "${at.text}". It can be: ${at.choices.join(", ")}.`,
  "bad-number": (at) => `--${at.option} cannot be "${at.text}". It needs a whole number from ${at.least} to ${at.most}.`,
  "nothing-said": (at) => `There is nothing to read. Write a sentence after ${at.command}, or give one a line on standard input.`,
  "no-conversation": (at) =>
    `${at.path} does not show who is speaking, so nothing was read. Put a name before each line, such as "A:" (the other side) and "B:" (you), and try again.`,
  "nothing-rehearsed": () =>
    "There is nothing to rehearse. Run it at a terminal, give one sentence a line on standard input, or name a file with --script.",
  "stdin-not-utf8": () =>
    "Standard input is not UTF-8 text and would be read as garbage, so it was not read. Save it as UTF-8 and try again.",
  "password-needed": (at) =>
    `${at.path} is locked with a password. Nothing was imported. The password is in Alipay's message or WeChat's service notice, usually six digits. At a terminal the program asks for it; in a script keep it in a file and name that with --password-file.`,
  "port-in-use": (at) =>
    `Port ${at.port} is used by another program, so the web app was not started. Stop that program or take another port: tanhao serve --port ${at.port + 1}.`,
  "port-forbidden": (at) =>
    `The system does not allow port ${at.port}, so the web app was not started. Take one above 1024, for example --port 4173.`,
  "web-app-not-built": (at) => `The web app is not built yet: ${at.path} is missing. Run npm start or npm run build in the checkout first.`,

  "path-missing": (at: Path) => `There is no ${at.path}. Check the path.`,
  "not-a-folder": (at) => `${at.path} is a file, not a folder. Give the case folder, the one that holds case.yaml.`,
  "not-a-file": (at) => `${at.path} is a folder, not a file. Give the file itself.`,
  "path-unreadable": (at) => `${at.path} cannot be opened: the system says ${at.because}. Check the permission to read it.`,
  "case-file-missing": (at) =>
    `${at.folder} holds no case.yaml, so it is not a case folder. Give the folder that does; the examples show what it looks like.`,
  "case-file-invalid": (at) =>
    [
      `${at.path} has ${places(at.sentences.length)} to correct; nothing was computed before that:`,
      ...at.sentences.map((sentence) => `  ${sentence}`),
    ].join("\n"),
  "journal-unreadable": (at) =>
    `The record file ${at.path} cannot be opened: ${at.because}. It was not changed; restore a copy from an export or backup and try again.`,

  "cost-empty": () =>
    "Standard input is empty. Give a CSV whose first line is the header, for example:\n  day,amount\n  2025-01-01,10000.00\n  2026-01-01,-11000.00",
  "cost-header": (at) =>
    `Line ${at.line}, "${at.text}", is not a known header. Write day,amount or period,amount or years,amount; put an empty line between lists.`,
  "cost-columns": (at) =>
    `Line ${at.line} has ${at.found} columns and needs exactly two, time and amount. Quote an amount with thousands marks or leave the marks out.`,
  "cost-day": (at) =>
    at.impossible
      ? `Line ${at.line} has the day "${at.text}", which is not in the calendar. Correct it and try again.`
      : `Line ${at.line} has "${at.text}" where a day is needed. Write year-month-day, for example 2025-01-01.`,
  "cost-time": (at) =>
    `Line ${at.line} has "${at.text}" where a number of ${at.timing === "periods" ? "periods" : "years"} is needed. Write a number not below 0, for example 0, 1 or 0.5.`,
  "cost-amount": (at) =>
    `Line ${at.line} has the amount "${at.text}", which cannot be read. Write yuan, received positive and paid negative, for example 10000.00 or -888.49.`,
  "cost-periods-unknown": (at) =>
    `The list of line ${at.line} counts periods, but nothing says how many a year has, so no yearly cost can be computed. Add --periods-per-year, 12 for monthly payments.`,
  "cost-no-rows": (at) => `There is no row under the header of line ${at.line}. Put the amounts under it.`,

  "conduct-empty": () =>
    'Standard input is empty; nothing was checked. Give one contact a line as JSON, for example: { "at": "2026-11-24T22:05", "channel": "phone", "called": "debtor", "words": "…" }',
  "conduct-not-json": (at) =>
    `Line ${at.line} is not one JSON object; nothing was checked. Write { "at": "2026-11-24T22:05", "channel": "phone", "called": "debtor", "words": "…" }, one a line.`,
  "conduct-unknown-key": (at) =>
    `Line ${at.line} has "${at.key}", which is not known. ${at.nearest ? `Did you mean ${at.nearest}?` : "Known are at, channel, called, words, answered, agreed, number, lender."}`,
  "conduct-missing": (at) =>
    `Line ${at.line} lacks ${at.key}; nothing was checked. at is the time, channel how, called whom: all three are needed.`,
  "conduct-not-text": (at) => `On line ${at.line} ${at.key} has to be text in double quotes.`,
  "conduct-not-yes-no": (at) => `On line ${at.line} ${at.key} can only be true or false, without quotes.`,
  "conduct-time": (at) =>
    at.why === "not-a-time"
      ? `Line ${at.line} has the time "${at.text}", which cannot be read. Write it as 2026-11-24T22:05.`
      : `Line ${at.line} has the time "${at.text}", which does not exist: ${at.why === "no-such-day" ? "the calendar has no such day" : "a day has no such hour"}. Correct it and try again.`,
  "conduct-called": (at) =>
    `On line ${at.line} called is "${at.text}", which does not say who that is. Write a role, not a name or number, for example debtor, mother, colleague, employer, emergency contact, village committee, neighbour.`,
  "conduct-channel": (at) =>
    `On line ${at.line} channel is "${at.text}", which does not say how. Write phone, sms, chat, email, letter, visit, public or other.`,
  "conduct-lender": (at) => `On line ${at.line} lender cannot be "${at.text}". It can be: ${at.known.join(", ")}.`,

  "file-not-read": (at) => `${at.path}: ${at.sentence}`,
  "map-not-text": (at) => `The column map ${at.path} is not UTF-8 text; nothing was imported. Save it as JSON in UTF-8 and try again.`,
  "map-invalid": (at) =>
    [
      `The column map ${at.path} has ${places(at.sentences.length)} to correct; nothing was imported:`,
      ...at.sentences.map((sentence) => `  ${sentence}`),
    ].join("\n"),

  "log-empty": () =>
    'Standard input is empty and nothing was recorded. Give one entry as JSON, for example: { "at": "2026-11-24T10:20", "channel": "phone", "debt": "d1", "note": "…" }',
  "log-not-json": (at) => `Standard input is not valid JSON (${at.because}); nothing was recorded. Correct it and try again.`,
  "log-invalid": (at) =>
    [
      `The entry has ${places(at.sentences.length)} to correct; nothing was recorded:`,
      ...at.sentences.map((sentence) => `  ${sentence}`),
    ].join("\n"),
  "log-in-future": (at) =>
    `at says ${at.at}, after today (${at.today}); a contact that has not happened cannot be recorded. Check the day; --on sets today.`,
  "log-file-missing": (at) =>
    `There is no file ${at.path} in the case folder ${at.folder} nor here; nothing was recorded. Correct the path; a file outside the case is copied into files.`,
  "proof-refused": (at) =>
    ({
      empty: `${at.path} is empty; nothing was recorded. Please choose another.`,
      unknown: `${at.path} is no picture, recording, PDF or text; nothing was recorded. Take a screenshot or save it as PDF and try again.`,
      "too-large": `${at.path} is larger than 50 MB; nothing was recorded. Shorten or compress it, and keep the original elsewhere.`,
    })[at.because],
  "speakers-untold": (at) =>
    `Nobody can tell which of ${at.names.join(", ")} is you; nothing was recorded. Say so with --me NAME; the others are then the other side.`,
  "speaker-unknown": (at) =>
    `Nobody in the conversation is called "${at.name}"; nothing was recorded. Those in it: ${at.known.join(", ")}.`,

  "terms-empty": () =>
    'Standard input is empty; nothing was checked. Give one JSON document and leave out what was not said, for example: { "totalFen": 600000, "instalments": { "fen": 50000, "months": 12, "first": "2026-12-20" }, "payee": { "account": "in-app" } }',
  "terms-not-json": (at) => `Standard input is no valid JSON (${at.because}); nothing was checked. Please correct it and try again.`,
  "terms-invalid": (at) =>
    [
      `${at.sentences.length} places of these terms have to be changed; nothing was checked:`,
      ...at.sentences.map((sentence) => `  ${sentence}`),
    ].join("\n"),

  "not-kept": (at) => `Nothing was recorded: ${at.because}. See to it and try again.`,

  "debt-unknown": (at) =>
    at.known.length > 0
      ? `This case has no debt "${at.debt}". It has: ${at.known.join(", ")}.`
      : `This case has no debt "${at.debt}": case.yaml lists no debt yet.`,
  "parameter-unknown": (at) =>
    `The law book has no "${at.id}". ${at.nearest ? `Did you mean: tanhao law show ${at.nearest}?` : "tanhao law list has every id."}`,
  "letter-not-now": (at) => `"${at.name}" is not for now: ${at.because.join(" ")} No file was written.`,
  "template-unknown": (at) =>
    `There is no letter called "${at.name}".${at.nearest === null ? "" : ` Did you mean ${at.nearest}?`} See \`tanhao letter list\`.`,
  "out-exists": (at) =>
    `${at.path} is already there. To overwrite nothing of yours, nothing was written. Give another name (--out) or move it away first.`,
  "out-inside-file": (at) => `${at.path} cannot be written: what is above it is not a folder. Give another place (--out).`,
  "out-ending": (at) => `It is not clear in which format to write ${at.path}. Let the name end in ${at.endings.join(", ")}.`,
  "write-failed": (at) =>
    `${at.path} cannot be written: the system says ${at.because}. Nothing half written was left; check permission and space.`,
  "characters-not-in-font": (at) =>
    `The font has no shape for: ${at.characters.join(" ")}. The paper would show blanks, so no PDF was written. Check these characters, or write DOCX or TXT.`,
};

const places = (count: number): string => (count === 1 ? "one place" : `${count} places`);
