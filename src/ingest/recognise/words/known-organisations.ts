/**
 * Organisations that business news names without saying what they are. A name that is also a word of the language is left
 * out ("Target", „Metro“, 理想): there the words around it must tell.
 */

const latin = `
ABB|Accenture|Adidas|Adobe|Adyen|Airbnb|Airbus|Aldi|Alibaba|Allianz|Alphabet|Amazon|AMD|American Express|Anthropic|Apple|ARD|ASML|AstraZeneca|Atlassian|AT&T|Audi
Axa|AXA|Axel Springer|Baidu|Bain & Company|Barclays|BASF|Bayer|Bertelsmann|BioNTech|BlackBerry|Bloomberg|BMW|BNP Paribas|Boeing|Booking.com|Bosch|BP|Broadcom|BYD|Carl Zeiss|Zeiss|Eli Lilly|Johnson & Johnson|Ernst & Young|Procter & Gamble
ByteDance|Capgemini|CATL|Celonis|Chevron|Cisco|Citigroup|Coca-Cola|Coinbase|Comcast|Commerzbank|Coupang|Credit Suisse|CrowdStrike|CureVac|Daimler|Danone|Databricks
Daimler Truck|DeepMind|DeepSeek|Delivery Hero|Dell|Deloitte|Deutsche Bahn|Deutsche Bank|Deutsche Börse|Deutsche Post|Deutsche Telekom|DHL|Didi|Disney|DJI|Dropbox|DuPont
eBay|Edeka|EnBW|Enel|Ericsson|Evonik|Expedia|ExxonMobil|EY|Facebook|Ferrari|Financial Times|FlixBus|Foxconn|Fresenius|Fujitsu|Geely|General Electric|General Motors
GitHub|GitLab|Goldman Sachs|Google|GSK|H&M|Handelsblatt|HelloFresh|Henkel|Hewlett Packard Enterprise|Hitachi|Honda|HP|HSBC|Huawei|Hugging Face|Hyundai|IBM|Ikea|IKEA
Inditex|Infineon|Infosys|Instacart|Intel|JD.com|JPMorgan|JPMorgan Chase|Kia|Klarna|KPMG|Kuaishou|Kuka|Lenovo|Lidl|LinkedIn|Lufthansa|LVMH|Lyft|Mastercard|McDonald's|McKinsey
Mercedes-Benz|Merck|Meta|Meta Platforms|Microsoft|Miele|Mitsubishi|Moderna|Morgan Stanley|Munich Re|N26|Naver|Nestlé|NetEase|Netflix|Nike|Nintendo|NIO|Nissan|Nokia|Northvolt
Novartis|Novo Nordisk|Nvidia|NVIDIA|Ocado|Ocado Group|Oracle|OpenAI|Palantir|Panasonic|PayPal|Pepsi|PepsiCo|Personio|Pfizer|Philips|Pinduoduo|Pinterest|Porsche|PwC|Qualcomm
Rakuten|Reddit|Renault|Reuters|Revolut|Rewe|Rheinmetall|Ripple Labs|Rivian|Roche|Rocket Internet|Rolls-Royce|RWE|Ryanair|Salesforce|Samsung|Sanofi|SAP|Schaeffler|SenseTime
ServiceNow|Shein|Shopify|Siemens|Siemens Energy|SK Hynix|SMIC|Snapchat|SoftBank|Sony|SpaceX|Spotify|Starbucks|Stellantis|StepFun|Stripe|Telefónica|Temu|Tencent|Tesco|Tesla
Thales|Thyssenkrupp|TikTok|TotalEnergies|Toyota|Trade Republic|Trumpf|TSMC|Tui|TUI|Twitter|Uber|UBS|Unilever|UniCredit|Vaillant|Vattenfall|Verizon|Viessmann|Vodafone|Volkswagen
Volocopter|Volvo|VW|Walmart|Waymo|WeChat|Weibo|WhatsApp|Wirecard|Workday|Xiaomi|XPeng|Xpeng|Yahoo|YouTube|Zalando|ZDF|Zhipu|ZTE
`;
const investors = `
a16z|Accel|Andreessen Horowitz|Atomico|b2venture|Baillie Gifford|Bain Capital|Balderton|Balderton Capital|Bessemer|BlackRock|Blackstone|Bpifrance|CapitalG|Carlyle|CITIC|Coatue
Creandum|CVC|DST Global|Earlybird|EQT|Eurazeo|Fidelity|General Atlantic|General Catalyst|GGV|GIC|Goodwater|Greylock|High-Tech Gründerfonds|Hillhouse|HTGF|IDG|Insight Partners
Khosla|Kinnevik|KKR|Kleiner Perkins|Lakestar|Lightspeed|Mubadala|NEA|Northzone|Partech|Permira|Point Nine|Project A|Qiming|Ribbit|Sequoia|Sequoia China|Silver Lake|Speedinvest
Techstars|Temasek|Tiger Global|TPG|Vanguard|Warburg Pincus|Y Combinator|ZhenFund
`;
const han = `
华为 小米 腾讯 阿里巴巴 阿里云 百度 字节跳动 美团 京东 滴滴 拼多多 网易 联想 中芯国际 宁德时代 比亚迪 蔚来 小鹏汽车 理想汽车 吉利 长城汽车 上汽 广汽 北汽 一汽 一汽解放 东风汽车 奇瑞 长安汽车 商汤 旷视
依图 云从 科大讯飞 寒武纪 大疆 智谱 月之暗面 百川智能 零一万物 深度求索 阶跃星辰 微软 谷歌 苹果 亚马逊 特斯拉 英伟达 英特尔 高通 三星 索尼 富士康 台积电 丰田 本田 大众汽车 宝马 奔驰 奥迪 保时捷 沃尔沃 福特汽车 通用汽车 西门子
博世 快手 哔哩哔哩 小红书 携程 顺丰 中兴 海尔 格力 美的集团 比特大陆 蚂蚁集团 中国平安 中国移动 中国电信 中国联通 国家电网 中国石油 中国石化 中国海油 中国中车 招商局 华润 中粮 高盛 摩根士丹利 摩根大通 瑞银 汇丰 花旗 巴克莱 德意志银行
普华永道 德勤 安永 毕马威 麦肯锡 波士顿咨询 埃森哲 巴斯夫 拜耳 杜邦 霍尼韦尔 通用电气 施耐德 飞利浦 甲骨文 思科 惠普 戴尔 爱立信 诺基亚 空中客车 波音 辉瑞 诺华 罗氏 赛诺菲 阿斯利康 葛兰素史克 默沙东 强生 礼来 诺和诺德
可口可乐 百事 雀巢 联合利华 宝洁 欧莱雅 星巴克 麦当劳 肯德基 百胜中国 沃尔玛 家乐福 宜家 优衣库 阿迪达斯 海底捞 瑞幸 农夫山泉 伊利 蒙牛 贵州茅台 五粮液 泡泡玛特 三一重工 中联重科 潍柴 福耀玻璃 碧桂园 恒瑞医药 迈瑞医疗 药明康德 百济神州
中信建投 国泰君安 申万宏源 中金公司 新浪 搜狐 知乎 爱奇艺
`;
const hanInvestors = `
红杉中国 红杉资本 高瓴 经纬创投 经纬中国 源码资本 启明创投 真格基金 创新工场 顺为资本 五源资本 纪源资本 云锋基金 软银 淡马锡 美团龙珠 深创投 中金资本 君联资本 达晨 中信 国投创业 太盟 黑石 凯雷 贝莱德 华平 鼎晖 险峰长青 毅达 同创伟业 东方富海 金沙江创投 蓝驰创投 线性资本 峰瑞资本 九合创投 梅花创投 愉悦资本 今日资本 晨兴资本 北极光创投 招银国际 国家大基金 中芯聚源
`;

const split = (list: string, by: RegExp | string): string[] =>
  list
    .trim()
    .split(by)
    .map((name) => name.trim());
const funds = new Set([...split(investors, /[|\n]/), ...split(hanInvestors, /\s+/)]);
const all = new Set([...split(latin, /[|\n]/), ...split(han, /\s+/), ...funds]);

export const isKnownOrganisation = (name: string): boolean => all.has(name);
export const isKnownFund = (name: string): boolean => funds.has(name);

/** Those in Chinese, with what a part of the house has behind its name: 腾讯投资, 小米集团, 小米长江产业基金. */
export const HAN_ORGANISATION = new RegExp(
  `(?<house>${[...all]
    .filter((name) => /\p{Script=Han}/u.test(name))
    .toSorted((a, b) => b.length - a.length)
    .join(
      '|',
    )})(?:(?:集团|科技|控股|投资(?![了于])|资本|创投|战投|产投|汽车|技术|证券|银行|信托|保险|期货|国际|医疗|电子|健康|物流|港口|云|中国(?!区|市场|业务|大陆)|亚太(?!区)){1,2}|(?<part>\\p{Script=Han}{1,5}?)(?:基金|资本|证券|银行|研究院|实验室|创投))?`,
  'gu',
);
