/** Words that tell a company by its name, or before its name. */
import type { CompanyKind } from '../../../database/generated/enums.ts';

const LEGAL =
  'GmbH|gGmbH|AG|SE|KG|KGaA|UG|OHG|eG|e\\.V\\.|Inc\\.?|Incorporated|Corp\\.?|Corporation|Co\\.?|Company|Ltd\\.?|Limited|LLC|LLP|LP|L\\.P\\.|plc|PLC|S\\.A\\.|SA|SAS|SARL|S\\.p\\.A\\.|SpA|S\\.r\\.l\\.|B\\.V\\.|BV|N\\.V\\.|NV|AB|AS|A/S|ASA|ApS|Oyj?|JSC|OAO|OOO|Pte\\.?|Pty\\.?|K\\.K\\.';
export const LEGAL_FORM = new RegExp(`^(?:${LEGAL})$`);

/** Last words of a company's name that say what it does; a short form leaves them out. */
const generic = `
Technology Technologies Tech Group Gruppe Holding Holdings International Global Ventures Capital Partners Labs Lab Studios Studio Systems Systeme
Solutions Software Networks Media Energy Energie Energies Robotics Therapeutics Pharma Pharmaceuticals Biotech Bio Biosciences Health Medical Motors
Motor Motorenwerke Automotive Auto Mobility Industries Industrie Electronics Semiconductor Semiconductors Aerospace Space Airlines Airways Air Bank
Banking Insurance Versicherung Versicherungen Financial Finance Investments Investment Investors Equity Asset Management Advisors Consulting Foods
Interactive Entertainment Games Digital Analytics Intelligence Cloud Security Logistics Logistik Express Pay Payments Estate Brands Stores Retail
Werke Stahl Steel Chemicals Chemie Materials Power Batteries Battery Aviation Telecom Telekom Communications Enterprises Trading Services
Associates Growth Angels Accelerator Beteiligungen Kapital Invest Vermögensverwaltung
Freight Lines Foundation Stiftung Shipping Cells Dynamics Credit Genomics Diagnostics Photonics Optics Instruments Devices Mining Minerals
Resources Properties Hotels Beverages Reederei
Seed Water Gas Rail Trains Electric Grid Oil Petroleum Lithium Bakery Bakeries Brewery Brewing Kitchen Coffee Homes Housing Clinics Hospitals
Healthcare Care Sciences Robots Drones Aircraft Foundry Furniture Fashion Apparel Cosmetics Textiles Plastics Packaging Paper Glass Cement Chemical
Engineering Manufacturing Machinery Machines Tools Sensors Lasers Displays Computing Computers Data Mobile Wireless Broadcasting Publishing Pictures
Records Music Sports Fitness Travel Leisure Trust Savings Brokerage Markets Wealth Management Lending Mortgage Assurance Re Fuels Renewables Solar Wind
Nuclear Fusion Hydrogen Recycling Waste Environmental Agriculture Farms Dairy Meats Seafood Nutrition Wellness Dental Optical Pet Toys
`;
const genericWords = new Set(generic.trim().split(/\s+/));

const kinds: readonly (readonly [RegExp, CompanyKind])[] = [
  [
    /(?:^|[\s-])(?:Universität|University|Hochschule|College|Universität(?:en|s)|\p{L}+(?:universität|hochschule)|Uni|ETH|TU|TH|FH|HTW|HAW|LMU|RWTH|KIT|MIT|EPFL|UCL|Polytechnic|Politecnico|Universidad|Universidade|Università|Université|Universiteit|École|Business School)(?:$|[\s-])|(?:大学|学院)$/u,
    'UNIVERSITY',
  ],
  [
    /(?:^|[\s-])(?:Börse|Stock Exchange|Exchange|Nasdaq|NASDAQ|NYSE|Euronext|STAR Market)(?:$|\s)|交易所$|^(?:科创板|创业板|港交所|上交所|深交所|北交所|纳斯达克|纽交所)$/u,
    'EXCHANGE',
  ],
  [
    /(?:^|[\s-])(?:Institut|Institute|Institutes|Instituts|Forschungszentrum|Research Center|Research Centre|Academy|Akademie|Fraunhofer-\p{L}+|Max-Planck-\p{L}+)(?:$|\s)|(?:研究院|研究所|实验室|科学院)$/u,
    'INSTITUTE',
  ],
  [
    /(?:^|\s)(?:Ministry|Commission|Department|Authority|Agency|Administration|Council|Bundes\p{Ll}+(?:amt|agentur|anstalt|ministerium)|Bundesbank|Bundeskartellamt|Ministerium|Behörde|BaFin|SEC|FTC|EZB|ECB|EU-Kommission|Europäische Kommission|Kommission|Parlament|Federal Reserve|Bank (?:of|for))(?:$|\s)|ministerium$|(?:委员会|证监会|商务部|财政部|工信部|网信办|管理局)$/u,
    'AUTHORITY',
  ],
  [
    /(?:^|\s)(?:Ventures|Fund|Fonds|Funds|Partners|Equity|Angels|VC)(?:$|\s)|(?:^|\s)Capital$|(?:基金|创投|资本)$/u,
    'FUND',
  ],
];

/** Names that are no parties although they end like one. */
const NO_PARTY =
  /(?:^|[\s-])(?:Show|Messe|Award|Awards|Preis|Conference|Konferenz|Kongress|Summit|Gipfel|Forum|List|Liste|Market|Index|League|Liga|Cup|Olympics|Festival|Week|Day|Act|Accord|Gesetz|Series|Serie|Class|Programm|Program|Model|Report|Bericht|Review|Learning|Language|Edition|Road|Street|Straße|Platz|Avenue)$/u;

export function isGenericWord(word: string): boolean {
  return genericWords.has(word);
}

/** What its name says that a party is; null where it says nothing but that it may be a company. */
export function companyKindOf(name: string): CompanyKind | null {
  return kinds.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

export function isNoParty(name: string): boolean {
  return (
    /^Angels?$|(?:^|\s)Business Angels?$/.test(name) || (NO_PARTY.test(name) && companyKindOf(name) === null)
  );
}

export function hasCompanyEnding(words: readonly string[]): boolean {
  const last = words.at(-1)!;
  return words.length > 1 && (LEGAL_FORM.test(last) || genericWords.has(last));
}
