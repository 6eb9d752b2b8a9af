/** Words that stand for somebody who was named before, in German, English and Chinese. */
import type { CompanyKind } from '../../../database/generated/enums.ts';
import type { PartyKind } from '../found.ts';
import type { Gender } from './given-names.ts';

export interface ReferenceWord {
  pattern: RegExp;
  party: PartyKind;
  how: 'PRONOUN' | 'DESCRIPTION';
  gender?: Gender;
  /** What the company has to be: "the investor" is a fund. */
  companyKind?: CompanyKind;
}

/** A pronoun is a word of its own; "es" and "it" say mostly nothing, so a verb of doing must stand beside them. */
const DOING_DE =
  'erhielt|erhält|bekam|sammelte|sammelt|plant|plante|kündigte|gründete|übernahm|übernimmt|kaufte|wurde|wird|hat|hatte|will|wollte|soll|reichte|wechselte|beschäftigt|entwickelt|verkauft|stellt|bietet|brachte|startete';
const DOING_EN =
  'raised|has raised|had raised|plans|planned|announced|has|had|was founded|was started|was set up|was established|was valued|is valued|acquired|launched|filed|employs|said|closed|secured|will|went public|operates|makes|develops|started';
export const referenceWords: readonly ReferenceWord[] = [
  {
    pattern: /(?<![\p{L}\p{N}-])(?:[Ee]r|[Ii]hm|[Ii]hn)(?![\p{L}\p{N}-])/gu,
    party: 'PERSON',
    how: 'PRONOUN',
    gender: 'MASCULINE',
  },
  {
    pattern: /(?<![\p{L}\p{N}-])(?:[Hh]e|[Hh]im)(?![\p{L}\p{N}-])/gu,
    party: 'PERSON',
    how: 'PRONOUN',
    gender: 'MASCULINE',
  },
  {
    pattern: /(?<![\p{L}\p{N}-])(?:[Ss]he)(?![\p{L}\p{N}-])/gu,
    party: 'PERSON',
    how: 'PRONOUN',
    gender: 'FEMININE',
  },
  {
    pattern:
      /(?<=\b(?:sagte|sagt|erklärte|betonte|gründete|leitet|leitete|wurde|war|ist|hat|hatte|übernahm|übernimmt|wechselte|studierte|arbeitete|meinte|schrieb|fügte|trat|tritt|verließ|kam) )sie(?![\p{L}-])|(?<![\p{L}-])[Ss]ie(?= (?:sitzt|sagte|sagt|erklärte|betonte|gründete|leitet|leitete|wurde|war|ist|hat|hatte|übernahm|übernimmt|wechselte|studierte|arbeitete|meinte|schrieb|fügte|trat|tritt|verließ|kam)\b)/gu,
    party: 'PERSON',
    how: 'PRONOUN',
    gender: 'FEMININE',
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:${DOING_DE}) )es(?![\\p{L}-])(?! (?:gibt|sei|um|heißt|sich um|eine?n? )|\\s?,)|(?<![\\p{L}-])[Ee]s(?= (?:${DOING_DE})\\b(?! es))`,
      'gu',
    ),
    party: 'COMPANY',
    how: 'PRONOUN',
  },
  {
    pattern: new RegExp(`(?<![\\p{L}-])[Ii]t(?= (?:${DOING_EN})\\b)`, 'gu'),
    party: 'COMPANY',
    how: 'PRONOUN',
  },
  { pattern: /[他]/gu, party: 'PERSON', how: 'PRONOUN', gender: 'MASCULINE' },
  { pattern: /[她]/gu, party: 'PERSON', how: 'PRONOUN', gender: 'FEMININE' },
  {
    pattern:
      /(?<![\p{L}\p{N}-])[Dd]er (?:Manager|Unternehmer|Gründer|Ökonom|Ingenieur|Informatiker|Physiker|Jurist)(?= (?:ist|war|hat|hatte|wird|wurde|sagte|kam|leitete?|gründete|arbeitete|studierte|wechselte?|übernahm)\b)/gu,
    party: 'PERSON',
    how: 'DESCRIPTION',
    gender: 'MASCULINE',
  },
  {
    pattern:
      /(?<![\p{L}\p{N}-])[Dd]ie (?:Managerin|Unternehmerin|Gründerin|Ökonomin|Ingenieurin|Informatikerin|Physikerin|Juristin)(?= (?:ist|war|hat|hatte|wird|wurde|sagte|kam|leitete?|gründete|arbeitete|studierte|wechselte?|übernahm)\b)/gu,
    party: 'PERSON',
    how: 'DESCRIPTION',
    gender: 'FEMININE',
  },
  {
    // A woman's calling is no thing, as „der Computer“ is.
    pattern:
      /(?<![\p{L}\p{N}-])[Dd]ie \p{Lu}\p{Ll}{2,30}(?:er|ist|eur|log|nom|ent|and|ant|ikant|arzt|ärzt)in(?![\p{L}-])(?! \p{Lu}| und)(?= (?:ist|war|hat|hatte|wird|wurde|sagte|kam|leitete?|gründete|arbeitete|studierte|wechselte?|übernahm|bei|zuvor|zuletzt|seit|schon|bereits)\b)/gu,
    party: 'PERSON',
    how: 'DESCRIPTION',
    gender: 'FEMININE',
  },
  {
    pattern:
      /(?<![\p{L}\p{N}-])[Tt]he (?:entrepreneur|executive|founder|manager|engineer|economist|scientist)(?= (?:is|was|has|had|said|joined|left|founded|worked|studied|leads|runs|became)\b)/gu,
    party: 'PERSON',
    how: 'DESCRIPTION',
  },
  {
    pattern: /(?<![\p{L}\p{N}-])(?:[Dd]er|[Dd]em|[Dd]en) \p{N}{2}-Jährigen?(?![\p{L}-])/gu,
    party: 'PERSON',
    how: 'DESCRIPTION',
    gender: 'MASCULINE',
  },
  {
    pattern:
      /(?<![\p{L}\p{N}-])(?:[Dd]as|[Dd]es|[Dd]em)(?: \p{Lu}\p{Ll}+er)?(?: (?!da?e?[sm] )\p{Ll}{2,20}){0,4}? (?:Unternehmens?|Start-?[Uu]ps?|Konzerns?|Fintechs?|Jungunternehmens?|Softwareunternehmens?|Technologieunternehmens?)(?![\p{L}-])(?! \p{Lu})/gu,
    party: 'COMPANY',
    how: 'DESCRIPTION',
  },
  {
    pattern:
      /(?<![\p{L}\p{N}-])(?:[Dd]er Konzern|[Dd]en Konzern|[Dd]ie Firma|[Dd]er Firma|[Dd]ie Gesellschaft|[Dd]er Hersteller|[Dd]er Anbieter|[Dd]er Betreiber)(?![\p{L}-])(?! \p{Lu})/gu,
    party: 'COMPANY',
    how: 'DESCRIPTION',
  },
  {
    pattern:
      /(?<![\p{L}\p{N}-])[Tt]he (?:[\p{L}]+-based |\p{Lu}\p{Ll}+ )?(?:company|start-?up|firm|group|business|chipmaker|carmaker|automaker|lender|retailer|developer)(?![\p{L}-])(?! \p{Lu})/gu,
    party: 'COMPANY',
    how: 'DESCRIPTION',
  },
  {
    pattern:
      /(?<![\p{L}\p{N}-])(?:[Dd]er (?:\p{Ll}{2,20}e |\p{Lu}\p{Ll}+er )?(?:Finanz|Groß|Risikokapital|Wagniskapital)?[Ii]nvestor|[Tt]he (?:\p{Lu}\p{Ll}+ |\p{Ll}+-based )?(?:buyout|private equity|venture capital|investment) (?:firm|group|fund|house))(?![\p{L}-])(?! \p{Lu})/gu,
    party: 'COMPANY',
    how: 'DESCRIPTION',
    companyKind: 'FUND',
  },
  {
    pattern:
      /该公司|这家(?:初创)?公司|该企业|(?<=^|[，。；])公司(?=\p{Script=Han}|C[ETFO]O|\d)|其(?=(?:创始人|创办人|CEO|董事长|估值|旗下|投后|投前|总部))/gu,
    party: 'COMPANY',
    how: 'DESCRIPTION',
  },
];
