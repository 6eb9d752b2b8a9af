/** Words of Chinese that say that somebody speaks. Longer ones stand first, as patterns take the first that fits. */

const verbs =
  '表示|指出|认为|强调|透露|坦言|直言|回应|宣布|补充|解释|呼吁|警告|承认|否认|介绍|感叹|感慨|回忆|评价|总结|提到|谈到|分析(?!师|家|员|人士|机构|报告)|预测|预计|声称|反问|追问|宣称|重申|声明|相信|告诉|披露|证实|建议|主张|提醒|抱怨|质疑|估计|反驳|回复|答复|強調|認為|宣布|補充|解釋|回應|呼籲|承認|否認|告訴|證實|建議|主張|提醒|質疑|估計|反駁|回覆|答覆';

/** Between the verb and the words: whom it is said to, on what occasion. 回应称 and 解释说 are one verb. */
export const said = new RegExp(
  `((?:${verbs})(?:称|稱|说|說|道)?|[说說写寫问問答笑喊]道|[称稱说說问問])(?:了|过)?(?![为作之呼号法明的不])`,
  'gu',
);

/** Whom it is told, right behind the verb. */
export const told = /^(?:了|过)?[^，,：:。“”「」]{1,16}(?=[，,：:])/u;
export const tells = /^告[诉訴]/u;

/** Before a verb of one character, what makes another word of it: 据说, 小说, 人称, 顾问, 名称. */
export const notSaid =
  /(?:据|小|传|听|被|可|再|所|学|虽|如|按|假|简|号|俗|统|自|宣|人|何|不|没|别|名|职|对|昵|尊|堪|顾|访|慰|疑|提|游|演|解|比如|或者|也就是)$/u;

/** Time, place and manner before the subject. */
export const opening =
  /^(?:但是|但|而|不过|然而|同时|此外|对此|随后|之后|后来|近日|日前|昨日|昨天|今天|今日|当天|当日|其中|例如|因此|所以|另外|最后|最终|最近|此前|目前|去年|今年|(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}[日号])?|[，,、\s])+/u;

/** What follows the subject: where, to whom and how something is said. */
export const after =
  /(?:(?:\d{1,2}月)?\d{1,2}[日号]|在|对|向|就|于|接受|通过|面对|谈及|近日|日前|昨日|昨天|今天|当天|随后|此前|曾|也|还|则|均|都|再次|多次|普遍|一致|纷纷|公开|明确|进一步|同时|一直|当时|当即|首次|毫不|坚定|笑着|无奈地|平静地|地|并|却|仍|又|便|已|(?<![大年协事员合金布讨公工学商峰议])会|要|这样|如此|发文|发帖|的时候).*$/u;

/** Before marks that name something. */
export const naming =
  /(?:所谓的?|名为|名叫|叫做|叫作|称为|称作|称之为|誉为|视为|当作|作为|的|是|了|和|与|及|、|《|》|号|款|个|种|为|成)$/u;

export const source =
  /^(?:据|根据|按照)(?<who>[^，,。！？“”]{2,24}?)(?<how>的?报道|的?消息|介绍|透露|统计|的?数据|的?说法|称|表示|了解|披露|显示)[，,]?/u;
export const view = /^在(?<who>[^，,。！？“”]{1,20}?)看来[，,]/u;
