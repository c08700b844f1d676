/** Words of backups. */

import { webBackup } from "@tanhao/text/zh-CN/web-backup";
import { worded } from "../language/language.ts";

export const backupWords = worded(webBackup, "webBackup");
