/**
 * Organisations that business news names without saying what they are. A name that is also a word of the language is left
 * out ("Target", „Metro“, 理想): there the words around it must tell.
 */

const latin = `
Aareal Bank|ABB|Abbott|AbbVie|ABN Amro|Accenture|Accor|Adidas|Adobe|Adyen|Ahold Delhaize|AIB|Air France|Air Liquide|Airbnb|Airbus|AkzoNobel|Alcoa|Aldi|Alibaba|Allianz
Alphabet|Alstom|Amazon|AMD|American Express|Amgen|Anheuser-Busch|Anthropic|Apple|ArcelorMittal|ARD|Arla|ASML|AstraZeneca|AT&T|Atlassian|Audi|Aurubis|Aviva|Axa|AXA
Axel Springer|Axpo|Babbel|BaFin|Baidu|Bain|Bain & Company|Barclays|Barilla|BASF|Bayer|BayWa|BBC|BBVA|Bechtle|Beiersdorf|Berenberg|Berkshire Hathaway|Bertelsmann
Biogen|BioNTech|Birkenstock|BlackBerry|Bloomberg|BMW|BNP Paribas|Boehringer Ingelheim|Boeing|Bombardier|Booking.com|BorgWarner|Bosch|Boston Consulting Group|BP
Brenntag|British Airways|Broadcom|BT|Bundesbank|Bundeskartellamt|Bundesnetzagentur|Burberry|BYD|ByteDance|Capgemini|Cargill|Carl Zeiss|Carrefour|Caterpillar|CATL
Celonis|Check24|Chevron|Chobani|Cisco|Citi|Citigroup|Claas|Coca-Cola|Coinbase|Comcast|Commerzbank|Contentful|Coupang|Covestro|Credit Suisse|CrowdStrike|CureVac
Daimler|Daimler Truck|Danone|Danske Bank|Dassault|Databricks|DeepMind|DeepSeek|Delivery Hero|Dell|Deloitte|Deutsche Bahn|Deutsche Bank|Deutsche Börse|Deutsche Post
Deutsche Telekom|DHL|Didi|Disney|DJI|Dr. Oetker|Dropbox|DuPont|DWS|DZ Bank|E.ON|EasyJet|eBay|EBRD|ECB|Edeka|Elbit|Electrolux|Eli Lilly|EnBW|Enel|Eni|Enpal|Equinor
Ericsson|Ernst & Young|Etsy|Europcar|Evonik|EWE|Expedia|ExxonMobil|EY|EZB|Facebook|FCA|Ferrari|Festo|Fiat|Financial Times|Flaschenpost|FlixBus|FMO|Foxconn|Fraport
Fresenius|Freshfields|Freudenberg|FTC|Fujitsu|GE|Geely|General Electric|General Motors|Generali|GetYourGuide|Gilead|GitHub|GitLab|Glencore|Goldman Sachs|Google
Grifols|Grundfos|GSK|H&M|Handelsblatt|Haniel|Hapag-Lloyd|Haribo|Harry-Brot|Heidelberg Materials|Heineken|HelloFresh|Hellofresh|Helsing|Helvetia|Henkel|Hensoldt|Hermès
Hewlett Packard Enterprise|Hilti|Hitachi|Hochtief|Holcim|Honda|HP|HSBC|Huawei|Hugging Face|HypoVereinsbank|Hypovereinsbank|Hyundai|Iberdrola|IBM|IFC|IKEA|Ikea|Inditex
Infineon|Infosys|ING|Instacart|Intel|Intesa Sanpaolo|Isar Aerospace|Itochu|Jaguar Land Rover|JD.com|Jefferies|JLL|Johnson & Johnson|JPMorgan|JPMorgan Chase
Jungheinrich|KfW|Kia|Klarna|KLM|Klöckner|Knorr-Bremse|Komatsu|KPMG|Krones|Kuaishou|Kuka|Kühne + Nagel|L'Oréal|Lanxess|Lazard|LBBW|Lego|Lenovo|Leoni|Lidl|Lilium
LinkedIn|Lloyds Bank|Logitech|Lonza|Lufthansa|LVMH|Lyft|LyondellBasell|Maersk|Mahle|Marubeni|Maserati|Mastercard|McDonald's|McKinsey|McLaren|MediaMarkt|Medtronic
Mercedes-Benz|Merck|Meta|Meta Platforms|Michelin|Microsoft|Miele|Mitsubishi|Mittal|Moderna|Monsanto|Monzo|Morgan Stanley|Mozilla|Munich Re|N26|NatWest|Naver|Nestlé
NetEase|Netflix|Nike|Nintendo|NIO|Nissan|Nokia|Nokian|Nordea|NordLB|Norsk Hydro|Northvolt|Novartis|Novo Nordisk|Nvidia|NVIDIA|NXP|Ocado|Ocado Group|Ofcom|Ofgem|Ofwat
OHB|OMV|OpenAI|Oracle|Orkla|Osram|Otto Group|Palantir|Panasonic|PayPal|Pepsi|PepsiCo|Personio|Peugeot|Pfizer|Philips|Pinduoduo|Pinterest|Pirelli|Porsche|Porsche SE
Procter & Gamble|ProSiebenSat.1|PwC|Qualcomm|Raiffeisen|Rakuten|Randstad|Reddit|Renault|Repsol|Reuters|Revolut|Rewe|Rheinmetall|Rio Tinto|Ripple Labs|Rivian|Roche
Rocket Internet|Rolls-Royce|Rothschild|Rothschild & Co|RWE|Ryanair|Saint-Gobain|Salesforce|Samsung|Sandoz|Sanofi|Santander|SAP|Scania|Schaeffler|Schneider Electric
Scout24|SEB|SEC|SenseTime|ServiceNow|Shein|Shopify|Siemens|Siemens Energy|Siltronic|Sixt|SK Hynix|Skoda|SMIC|Snapchat|Société Générale|SoftBank|Sonos|Sony|SpaceX
Spotify|Standard Chartered|Starbucks|Statkraft|Stellantis|StepFun|Stihl|Stripe|Ströer|Sumitomo|Swiss Re|Swisscom|Symrise|Syngenta|Südzucker|Talanx|Tata|Telefonica
Telefónica|Temu|Tencent|Tesco|Tesla|Tetra Pak|Teva|Thales|Thermo Fisher|Thomson Reuters|Thyssenkrupp|Tier Mobility|TikTok|TomTom|TotalEnergies|Toyota|Trade Republic
Trumpf|TSMC|Tui|TUI|Twilio|Twitter|Uber|UBS|UniCredit|Unilever|Uniper|UPS|Vaillant|Vattenfall|Verizon|Vestas|Viessmann|Villeroy & Boch|Vinci|Vivendi|Vodafone
Voestalpine|Voi|Volkswagen|Volocopter|Volvo|Vonovia|VW|Walmart|Waymo|WeChat|Weibo|Wells Fargo|WeTransfer|WeWork|WhatsApp|Wirecard|Wolt|Workday|Würth|Xiaomi|XPeng
Xpeng|Yahoo|YouTube|Zalando|ZDF|Zeiss|Zhipu|ZTE|Zurich Insurance|Ørsted|Škoda
`;
const investors = `
468 Capital|a16z|Accel|Air Street Capital|Ananda Impact Ventures|Andreessen Horowitz|Apax|Ardian|Atomico|Axon Partners|b-to-v|b2venture|Baillie Gifford|Bain Capital
Balderton|Balderton Capital|BayBG|Bayern Kapital|Bertelsmann Investments|Bessemer|BlackRock|Blackstone|Bpifrance|Bridgepoint|Brookfield|btov|CapitalG|Capnamic|Carlyle
Cavalry Ventures|CDPQ|Cerberus|Cherry Ventures|Cinven|CITIC|Coatue|Columbia Lake|Copenhagen Infrastructure Partners|CPPIB|Creandum|Crédit Mutuel|CVC
CVC Capital Partners|Dawn Capital|DN Capital|DST Global|DTCP|Earlybird|EIB|EIF|Entrée Capital|EQT|Eurazeo|Felicis|Felix Capital|Fidelity|Fly Ventures|Founders Fund
General Atlantic|General Catalyst|GGV|GIC|Global Founders Capital|Goodwater|Gresham House|Greylock|High-Tech Gründerfonds|Highland Europe|Hillhouse|HQ Capital|HTGF
HV Capital|IBB|IBB Ventures|IDG|Index Ventures|Insight Partners|Intel Capital|Invest-NL|Iris Capital|Kaszek|Khosla|Kindred Capital|Kinnevik|KKR|Kleiner Perkins
L Catterton|La Famiglia|Lakestar|LEA Partners|Lightspeed|LocalGlobe|Lowercarbon|Mayfield|MIG Capital|Mubadala|Mundi Ventures|Nauta|NEA|NordicNinja|Northzone
Notion Capital|NRW.Bank|NRW.BANK|Oakley Capital|Octopus Ventures|Partech|Permira|Picus Capital|Planet A|Point Nine|Project A|Prosus|QIA|Qiming|Redalpine|Ribbit
Seedcamp|Sequoia|Sequoia China|SET Ventures|Silver Lake|SoftBank Vision Fund|Speedinvest|Target Global|TCV|TDK Ventures|Techstars|Temasek|Thoma Bravo|Tiger Global|TPG
TVM|Unternehmertum|UVC Partners|Vanguard|Verdane|Visionaries Club|Vitruvian|Vorwerk Ventures|Vsquared|Warburg Pincus|World Fund|Y Combinator|ZhenFund|Zouk
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
