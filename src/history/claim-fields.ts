// SHIM
export const claimFields = {
  PERSON: { bornOn: 1, ageAtFounding: 1 },
  COMPANY: { foundedOn: 1, revenue: 1 },
  FUNDING_ROUND: { amount: 1, valuation: 1, announcedOn: 1 },
};
