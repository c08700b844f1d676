/** Words of what stands above a page. */

import { webBanners } from "@tanhao/text/zh-CN/web-banners";
import { worded } from "../language/language.ts";

export const bannerWords = worded(webBanners, "webBanners");
