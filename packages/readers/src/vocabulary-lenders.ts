/** What a company's name ends with; bills and reports leave it out or cut it short. */
export const companyEnding = /(?:股份)?有限(?:责任)?公司$/;
