import { expect, it } from "vitest";
import { housesIn } from "./payment-houses.ts";

it.each([
  ["微信-零钱", ["wechat"]],
  ["支付宝", ["alipay"]],
  ["财付通-京东商城", ["wechat", "jd"]],
  // A wallet's own purse, named alone in its own bill, is no other house.
  ["零钱", []],
  ["余额宝", []],
])("%s names %j", (words, houses) => expect(housesIn(words)).toEqual(houses));
