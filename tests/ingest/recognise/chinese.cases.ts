/** Chinese constructions, a few sentences of each; see `fact-case.ts`. All names are made up but for houses everybody knows. */
import type { FactCase } from './fact-case.ts';

const zh = (text: string, facts: Omit<FactCase, 'language' | 'text'>): FactCase => ({
  language: 'zh',
  text,
  ...facts,
});

/** Where a name begins and ends, and what is none. */
const names: readonly FactCase[] = [
  zh('锂电材料供应商赣峰新材与国轩高科签署五年供货协议。', {
    people: [],
    companies: ['国轩高科', '赣峰新材'],
  }),
  zh('连锁药房健民堂收购了同城对手康惠大药房80%的股权，交易作价4.6亿元。', {
    people: [],
    companies: ['健民堂', '康惠大药房'],
  }),
  zh('法院裁定受理债权人对佳元地产提出的破产清算申请，并指定国浩律师事务所担任管理人。', {
    people: [],
    companies: ['佳元地产', '国浩律师事务所'],
  }),
  zh('2020年从阿里巴巴离职后，谭知微与大学同学阮嘉树一起创办了跨境物流平台“海驰”。', {
    people: ['谭知微', '阮嘉树'],
    companies: ['海驰', '阿里巴巴'],
  }),
  zh('新任财务总监商羽毕业于复旦大学，曾就职于安永和毕马威。', {
    people: ['商羽'],
    companies: ['复旦大学', '安永', '毕马威'],
  }),
  zh('苹果公司首席执行官蒂姆·库克周二抵达上海，会见了供应商代表。', {
    people: ['蒂姆·库克'],
    companies: ['苹果'],
  }),
  zh('深圳创新投资集团、红杉中国和腾讯参与了本轮融资，高瓴追投。', {
    people: [],
    companies: ['深圳创新投资集团', '红杉中国', '腾讯', '高瓴'],
  }),
  zh('上海证券交易所上市委员会定于下周审议天岳半导体的首发申请。', {
    people: [],
    companies: ['上海证券交易所', '天岳半导体'],
  }),
  zh('龙迅芯能的控股股东为丘明远，持股比例为31.4%，小米产投和哈勃投资分别持股5.2%和3.8%。', {
    people: ['丘明远'],
    companies: ['哈勃投资', '小米产投', '龙迅芯能'],
  }),
  zh('“我们等这一天等了八年。”云岭茶业董事长普文昌对记者说。', {
    people: ['普文昌'],
    companies: ['云岭茶业'],
  }),
  zh('平台企业数字化转型仍面临较大压力，多家上市公司股东减持。', {
    people: [],
    companies: [],
  }),
  zh('股东大会通过了分红方案，管理团队保持不变，品牌独立运营。', {
    people: [],
    companies: [],
  }),
  zh('家族第二代开始接班，父亲退居幕后担任名誉主席。', {
    people: [],
    companies: [],
  }),
  zh('由于担心被制裁，部分供应商停止上市计划，门店网络收缩。', {
    people: [],
    companies: [],
  }),
  zh('多位投资人曾表示，估值回归理性是好事，创始人也更加务实。', {
    people: [],
    companies: [],
  }),
];

/** Offices, posts and studies, with the subject left out. */
const roles: readonly FactCase[] = [
  zh('龙湾医药2024年3月5日公告，总经理柴继东辞去总经理职务，辞职后仍担任公司董事。', {
    roles: [
      '柴继东, 总经理 (EXECUTIVE) of 龙湾医药 until 2024-03-05, over',
      '柴继东, 董事 (BOARD_MEMBER) of 龙湾医药, current',
    ],
  }),
  zh('2024年8月，云栖能源宣布，原蔚蓝锂芯首席运营官宋以安接替鲁兆林出任首席执行官。', {
    roles: [
      '宋以安, 首席执行官 (EXECUTIVE) of 云栖能源 from 2024-08',
      '宋以安, 首席运营官 (EXECUTIVE) of 蔚蓝锂芯, over',
      '鲁兆林, 首席执行官 (EXECUTIVE) of 云栖能源 until 2024-08, over',
    ],
  }),
  zh('现任星河地产董事长的邹立行，历任远山集团财务总监、云帆智能副总裁。', {
    roles: [
      '邹立行, 副总裁 (EXECUTIVE) of 云帆智能, over',
      '邹立行, 董事长 (CHAIR) of 星河地产, current',
      '邹立行, 财务总监 (EXECUTIVE) of 远山集团, over',
    ],
  }),
  zh('飞鸿航空任命前东海航空总裁石文远为首席执行官，自2025年3月1日起生效。', {
    roles: [
      '石文远, 总裁 (EXECUTIVE) of 东海航空, over',
      '石文远, 首席执行官 (EXECUTIVE) of 飞鸿航空 from 2025-03-01',
    ],
  }),
  zh('海川集团的股东符大年和游念真分别任海川集团董事长、总裁。', {
    roles: ['游念真, 总裁 (EXECUTIVE) of 海川集团, current', '符大年, 董事长 (CHAIR) of 海川集团, current'],
  }),
  zh('左一鸣自2019年起担任海棠科技总裁，2015年至2018年在微软亚洲研究院工作。', {
    roles: [
      '左一鸣, 员工 (EMPLOYEE) of 微软亚洲研究院 from 2015 until 2018, over',
      '左一鸣, 总裁 (EXECUTIVE) of 海棠科技 from 2019, current',
    ],
  }),
  zh('海川集团聘任冉静雯出任首席财务官。其前任常宏斌已于2023年12月退休。', {
    roles: [
      '冉静雯, 首席财务官 (EXECUTIVE) of 海川集团',
      '常宏斌, 首席财务官 (EXECUTIVE) of 海川集团 until 2023-12, over',
    ],
  }),
  zh('何晓蔚1998年本科毕业于南开大学，后在康奈尔大学获得博士学位。', {
    roles: [
      '何晓蔚, 学生 (STUDENT) of 南开大学 until 1998, over',
      '何晓蔚, 学生 (STUDENT) of 康奈尔大学, over',
    ],
  }),
  zh('楚云龙毕业于浙江大学计算机系，2018年创办云图软件。', {
    roles: ['楚云龙, 创始人 (FOUNDER) of 云图软件 from 2018', '楚云龙, 学生 (STUDENT) of 浙江大学, over'],
  }),
  zh('云图软件的创办人是兽医出身的楚云龙。', {
    roles: ['楚云龙, 创办人 (FOUNDER) of 云图软件, current'],
  }),
  zh('方霖已加入博裕资本，出任合伙人，此前供职于摩根士丹利。', {
    roles: ['方霖, 合伙人 (EXECUTIVE) of 博裕资本', '方霖, 员工 (EMPLOYEE) of 摩根士丹利, over'],
  }),
  zh('百威亚太任命饶岚为中国区总裁，接替即将退休的程衍俊，2024年8月1日生效。', {
    roles: [
      '程衍俊, 中国区总裁 (EXECUTIVE) of 百威亚太 until 2024-08-01, over',
      '饶岚, 中国区总裁 (EXECUTIVE) of 百威亚太 from 2024-08-01',
    ],
  }),
  zh('社区平台邻里鲜的创始人贺明已离职。', {
    roles: ['贺明, 创始人 (FOUNDER) of 邻里鲜, current'],
  }),
  zh('海川集团董事长齐振邦被免职。', {
    roles: ['齐振邦, 董事长 (CHAIR) of 海川集团, over'],
  }),
  zh('罗氏中国拟任命蒂姆·霍尔顿为总裁。', {
    roles: [],
  }),
  zh('海川集团旗下的远山制造由林晓梅自2021年3月起担任总经理。', {
    roles: ['林晓梅, 总经理 (EXECUTIVE) of 远山制造 from 2021-03, current'],
  }),
  // 深海机器人 is not found; its owner is not where the office is.
  zh('「海川集团」旗下的深海机器人由林晓梅自2021年3月起担任总经理。', { roles: [] }),
];

/** Who put what into whom. */
const rounds: readonly FactCase[] = [
  zh('2025年3月，远见智造拿到了中金资本2亿元战略投资，老股东蓝湖资本追加投资。', {
    rounds: ['远见智造 CORPORATE: 200000000 CNY EXACT from 中金资本, 蓝湖资本 on 2025-03'],
  }),
  zh('云栖能源完成A+轮融资，融资额为1.2亿元，领投方为远山创投，跟投的还有北辰资本和临港基金。', {
    rounds: ['云栖能源 SERIES_A A+: 120000000 CNY EXACT from 临港基金, 北辰资本, 远山创投*'],
  }),
  zh('灵犀科技斩获近3亿元B轮融资，红杉中国独家领投，高瓴创投、顺为资本跟投，险峰长青等老股东超额追投。', {
    rounds: [
      '灵犀科技 SERIES_B B: 300000000 CNY ABOUT from 红杉中国*, 险峰长青, 顺为资本, 高瓴创投 and others',
    ],
  }),
  zh('海川集团向启程智驾注资5亿元，持股比例升至30%。', {
    rounds: ['启程智驾 UNKNOWN: 500000000 CNY EXACT from 海川集团'],
  }),
  zh('2024年9月，海川集团以8亿元入股启程智驾。', {
    rounds: ['启程智驾 UNKNOWN: 800000000 CNY EXACT from 海川集团 on 2024-09'],
  }),
  zh('启程智驾获得浦江银行3亿元授信。', {
    rounds: ['启程智驾 DEBT: 300000000 CNY EXACT from 浦江银行'],
  }),
  zh('2021年4月，远山重卡在B轮中募得22亿元，领投的是国投创业，常春藤资本参与。', {
    rounds: ['远山重卡 SERIES_B B: 2200000000 CNY EXACT from 国投创业*, 常春藤资本 on 2021-04'],
  }),
  zh('山野集正在洽谈新一轮融资，估值约10亿元。', {
    rounds: [],
  }),
];

/** How companies belong together. */
const relations: readonly FactCase[] = [
  zh('2024年7月，健民堂从蓝湖资本等股东手中买下同行“康惠大药房”全部股权。', {
    relations: ['康惠大药房 SUBSIDIARY_OF 健民堂 since 2024-07'],
  }),
  zh('海川集团收购云图软件20%股权。', {
    relations: ['海川集团 SHAREHOLDER_OF 云图软件'],
  }),
  zh('云图软件被海川集团以12亿元收购。', {
    relations: ['云图软件 SUBSIDIARY_OF 海川集团'],
  }),
  zh('飞鱼出行旗下子公司飞鱼金服获得支付牌照。', {
    relations: ['飞鱼金服 SUBSIDIARY_OF 飞鱼出行'],
  }),
  zh('晶珩精密的第一大股东为海川集团，持股32%。', {
    relations: ['海川集团 SHAREHOLDER_OF 晶珩精密'],
  }),
  zh('小米产投和哈勃投资分别持有龙迅芯能5.2%和3.8%的股份。', {
    relations: ['哈勃投资 SHAREHOLDER_OF 龙迅芯能', '小米产投 SHAREHOLDER_OF 龙迅芯能'],
  }),
  zh('2024年6月，天风证券完成了对恒泰证券的吸收合并。', {
    relations: ['恒泰证券 MERGED_INTO 天风证券 since 2024-06'],
  }),
  zh('自2024年5月1日起，远山电池正式启用新名称“远山动力”。', {
    relations: ['远山动力 RENAMED_FROM 远山电池 since 2024-05-01'],
  }),
  zh('星禾食品旗下茶饮品牌茶小满计划开出一千家门店。', {
    relations: ['茶小满 BRAND_OF 星禾食品'],
  }),
  zh('海川集团拟收购云图软件全部股权。', {
    relations: [],
  }),
  zh('海川集团收购了云图软件的部分资产。', {
    relations: [],
  }),
  zh('云图软件曾拿到海川集团5亿元注资，后者目前持有其约三成股份。', {
    relations: ['海川集团 SHAREHOLDER_OF 云图软件'],
  }),
];

/** What happened, and what did not. */
const milestones: readonly FactCase[] = [
  zh('2024年6月，云岭茶业曾申报上交所主板。', {
    milestones: ['IPO_FILED 云岭茶业, 上交所 2024-06'],
  }),
  zh('2024年5月30日，深交所终止了对盛达精工创业板IPO的审核。', {
    milestones: ['IPO_WITHDRAWN 盛达精工, 深交所, 创业板 2024-05-30'],
  }),
  zh('2024年6月17日，证监会同意华芯微科创板首次公开发行股票的注册申请。', {
    milestones: ['IPO_APPROVED 华芯微, 科创板 2024-06-17'],
  }),
  zh('2024年9月12日，疫苗企业启明生物登陆科创板。', {
    milestones: ['LISTED 启明生物, 科创板 2024-09-12'],
  }),
  zh('远山重卡诞生于2018年，创办人是楚云龙。', {
    milestones: ['FOUNDED 远山重卡, 楚云龙 2018'],
  }),
  zh('元戎天行由前百度工程师周铎于2018年在深圳创立。', {
    milestones: ['FOUNDED 元戎天行, 周铎 2018'],
  }),
  zh('海川集团2024年3月1日发布公告，回应市场传闻。', {
    milestones: [],
  }),
  zh('天穹航天2024年8月在苏州成立合资公司。', {
    milestones: [],
  }),
  zh('海川集团通过子公司持有云图软件的股份。', {
    milestones: [],
  }),
];

export const chineseCases: readonly FactCase[] = [...names, ...roles, ...rounds, ...relations, ...milestones];
