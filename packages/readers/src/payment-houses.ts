/** The payment houses a text names, so that rows of one payment in several files can be told (core/materials/same-money.ts). */

import { paymentHouses } from "./vocabulary-payment-houses.ts";

export const housesIn = (text: string): readonly string[] =>
  paymentHouses.filter(({ words }) => words.test(text)).map(({ house }) => house);
