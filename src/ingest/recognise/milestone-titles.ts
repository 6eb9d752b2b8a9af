/** Short titles for milestones in the language of their text. */
import type { MilestoneKind } from '../../database/generated/enums.ts';

type Said = (who: string, others: string) => string;
type Titles = Readonly<Partial<Record<MilestoneKind, Said>>>;

const german: Titles = {
  BORN: (who) => `${who} wird geboren`,
  EDUCATION: (who, others) => `${who} studiert: ${others}`,
  FOUNDED: (who) => `Gründung von ${who}`,
  JOINED: (who, others) => `${who} kommt zu ${others}`,
  LEFT: (who, others) => `${who} verlässt ${others}`,
  LAUNCHED: (who) => `${who} bringt ein Angebot auf den Markt`,
  IPO_PLANNED: (who) => `${who} plant einen Börsengang`,
  IPO_FILED: (who) => `${who} beantragt den Börsengang`,
  IPO_APPROVED: (who) => `Börsengang von ${who} genehmigt`,
  IPO_STALLED: (who) => `Börsengang von ${who} stockt`,
  IPO_WITHDRAWN: (who) => `${who} bricht den Börsengang ab`,
  LISTED: (who) => `${who} an der Börse`,
  SANCTIONED: (who) => `${who} auf einer Sanktionsliste`,
  PARTNERSHIP: (who, others) => `Kooperation: ${[who, others].filter(Boolean).join(', ')}`,
  MERGER: (who, others) => `${who} und ${others} gehen zusammen`,
};
const english: Titles = {
  BORN: (who) => `${who} is born`,
  EDUCATION: (who, others) => `${who} studies: ${others}`,
  FOUNDED: (who) => `${who} is founded`,
  JOINED: (who, others) => `${who} joins ${others}`,
  LEFT: (who, others) => `${who} leaves ${others}`,
  LAUNCHED: (who) => `${who} launches a product`,
  IPO_PLANNED: (who) => `${who} plans an IPO`,
  IPO_FILED: (who) => `${who} files for an IPO`,
  IPO_APPROVED: (who) => `IPO of ${who} approved`,
  IPO_STALLED: (who) => `IPO of ${who} stalls`,
  IPO_WITHDRAWN: (who) => `${who} withdraws its IPO`,
  LISTED: (who) => `${who} is listed`,
  SANCTIONED: (who) => `${who} is put on a sanctions list`,
  PARTNERSHIP: (who, others) => `Partnership: ${[who, others].filter(Boolean).join(', ')}`,
  MERGER: (who, others) => `${who} and ${others} come together`,
};
const chinese: Titles = {
  BORN: (who) => `${who}出生`,
  EDUCATION: (who, others) => `${who}就读于${others}`,
  FOUNDED: (who) => `${who}成立`,
  JOINED: (who, others) => `${who}加入${others}`,
  LEFT: (who, others) => `${who}离开${others}`,
  LAUNCHED: (who) => `${who}发布产品`,
  IPO_PLANNED: (who) => `${who}计划上市`,
  IPO_FILED: (who) => `${who}递交上市申请`,
  IPO_APPROVED: (who) => `${who}上市获批`,
  IPO_STALLED: (who) => `${who}上市停滞`,
  IPO_WITHDRAWN: (who) => `${who}终止上市`,
  LISTED: (who) => `${who}上市`,
  SANCTIONED: (who) => `${who}被列入制裁名单`,
  PARTNERSHIP: (who, others) => `合作：${[who, others].filter(Boolean).join('、')}`,
  MERGER: (who, others) => `${who}与${others}合并`,
};

export function milestoneTitle(
  kind: MilestoneKind,
  actors: readonly string[],
  others: readonly string[],
  language: string,
): string {
  const titles = language.startsWith('zh') ? chinese : language.startsWith('de') ? german : english;
  const separator = language.startsWith('zh') ? '、' : ', ';
  const [who, rest] = [actors.join(separator), others.join(separator)];
  return titles[kind]?.(who, rest) ?? who;
}
