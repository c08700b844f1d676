/** How lenders and public bodies are reached. Data is generated from directory/ and checked when it is generated. */

import type { ChannelDirectory } from "@tanhao/core/channel/channel-directory";
import { directory } from "../generated/channels.ts";

export const channelDirectory: ChannelDirectory = directory as ChannelDirectory; // checked by build-channels.ts
