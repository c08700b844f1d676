/** The shapes of the frames in a backup, checked member by member. */

import type { BackupEnd, BackupMemberHead, BackupTitle } from "@tanhao/core/debt/sealed-case";

export const isTitle = (value: unknown): value is BackupTitle =>
  isRecord(value) && value["format"] === "tanhao-backup" && typeof value["made"] === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value["made"]);

export const isMemberHead = (value: unknown): value is BackupMemberHead =>
  isRecord(value) && typeof value["name"] === "string" && isSize(value["size"]);

export const isEnd = (value: unknown): value is BackupEnd =>
  isRecord(value) &&
  value["end"] === true &&
  isRecord(value["members"]) &&
  Object.values(value["members"]).every((seal) => isRecord(seal) && typeof seal["hash"] === "string" && isSize(seal["size"])) &&
  Array.isArray(value["leftOut"]) &&
  value["leftOut"].every((one) => isRecord(one) && typeof one["path"] === "string" && (one["size"] === null || isSize(one["size"])));

const isSize = (value: unknown): boolean => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
