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
华为 小米 腾讯 阿里巴巴 阿里云 百度 字节跳动 美团 京东 滴滴 拼多多 网易 联想 中芯国际 宁德时代 比亚迪 蔚来 小鹏汽车 理想汽车 吉利 长城汽车 上汽 广汽 奇瑞 长安汽车 商汤 旷视
依图 云从 科大讯飞 寒武纪 大疆 智谱 月之暗面 百川智能 零一万物 深度求索 阶跃星辰 微软 谷歌 苹果 亚马逊 特斯拉 英伟达 英特尔 高通 三星 索尼 富士康 台积电 丰田 本田 大众汽车 宝马 西门子
博世 快手 哔哩哔哩 小红书 携程 顺丰 中兴 海尔 格力 比特大陆 蚂蚁集团 中国平安 中国移动 中国电信 高盛 摩根士丹利 摩根大通 瑞银 汇丰
`;
const hanInvestors = `
红杉中国 红杉资本 高瓴 经纬创投 经纬中国 源码资本 启明创投 真格基金 创新工场 顺为资本 五源资本 纪源资本 云锋基金 软银 淡马锡 美团龙珠 深创投 中金资本 君联资本 达晨 中信 国投创业
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

/** Those in Chinese, with what a part of the house has behind its name: 腾讯投资, 小米集团. */
export const HAN_ORGANISATION = new RegExp(
  `(?:${[...all]
    .filter((name) => /\p{Script=Han}/u.test(name))
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?:集团|科技|控股|投资|资本|创投|战投|产投|汽车|技术)?`,
  'gu',
);
