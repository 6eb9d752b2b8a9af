/** Countries, regions and towns of business news: names, but of nobody. */

const list = `
Afghanistan Ägypten Egypt Albanien Algerien Argentinien Argentina Australien Australia Bahrain Bangladesch Belgien Belgium Brasilien Brazil
Bulgarien Chile China Dänemark Denmark Deutschland Germany England Estland Estonia Europa Europe Finnland Finland Frankreich France Georgien
Griechenland Greece Großbritannien Britain Indien India Indonesien Indonesia Irak Iran Irland Ireland Island Israel Italien Italy Japan Jordanien
Kanada Canada Kasachstan Katar Qatar Kenia Kenya Kolumbien Kroatien Kuwait Lettland Libanon Litauen Lithuania Luxemburg Luxembourg Malaysia Malta
Marokko Mexiko Mexico Niederlande Netherlands Nigeria Nordkorea Norwegen Norway Österreich Austria Pakistan Peru Philippinen Polen Poland Portugal Rumänien
Romania Russland Russia Saudi-Arabien Schottland Scotland Schweden Sweden Schweiz Switzerland Serbien Singapur Singapore Slowakei Slowenien
Spanien Spain Südafrika Südkorea Korea Syrien Taiwan Thailand Tschechien Türkei Turkey Tunesien Ukraine Ungarn Hungary USA Vietnam Venezuela Zypern
Afrika Africa Amerika America Asien Asia Nahost Skandinavien Baltikum Balkan Südostasien
Ghana Uganda Tansania Tanzania Ruanda Rwanda Äthiopien Ethiopia Senegal Kamerun Cameroon Elfenbeinküste Angola Mosambik Mozambique Sambia Zambia Simbabwe
Zimbabwe Namibia Botswana Mali Niger Benin Togo Gabun Gabon Kongo Congo Sudan Somalia Madagaskar Madagascar Mauritius Liberia Algeria Morocco Tunisia Libyen Libya
Syrien Syria Lebanon Iraq Jemen Yemen Oman Georgia Armenien Armenia Aserbaidschan Azerbaijan Usbekistan Uzbekistan Kazakhstan Mongolei Mongolia Nepal
Bangladesh Kambodscha Cambodia Laos Myanmar Philippines Brunei Fidschi Fiji Kuba Cuba Jamaika Jamaica Haiti Panama Guatemala Honduras Nicaragua Ecuador
Bolivien Bolivia Paraguay Uruguay Kolumbien Colombia Guyana Albania Bosnien Bosnia Bulgaria Kroatien Croatia Latvia Lettland Moldau Moldova Mazedonien Macedonia
Montenegro Kosovo Slovakia Slovenia Serbia Hungary Cyprus Belarus Weißrussland Grönland Greenland Liechtenstein Monaco Andorra Iceland Norway Portugal
Bayern Baden-Württemberg Brandenburg Hessen Mecklenburg-Vorpommern Niedersachsen Nordrhein-Westfalen Rheinland-Pfalz Saarland Sachsen Sachsen-Anhalt
Schleswig-Holstein Thüringen Kalifornien California Texas Florida Massachusetts Nevada Virginia Illinois Washington Oregon Utah Colorado Ohio Michigan
Katalonien Lombardei Flandern Wales Tirol Kärnten Steiermark
Anhui Fujian Gansu Guangdong Guangxi Guizhou Hainan Hebei Heilongjiang Henan Hubei Hunan Jiangsu Jiangxi Jilin Liaoning Ningxia Qinghai Shaanxi
Shandong Shanxi Sichuan Tibet Xinjiang Yunnan Zhejiang
Aachen Augsburg Basel Berlin Bern Bielefeld Bochum Bonn Braunschweig Bremen Chemnitz Darmstadt Dortmund Dresden Duisburg Düsseldorf Erfurt Essen
Frankfurt Freiburg Genf Graz Halle Hamburg Hannover Heidelberg Innsbruck Jena Karlsruhe Kassel Kiel Köln Cologne Konstanz Leipzig Linz Lübeck
Luzern Magdeburg Mainz Mannheim München Munich Münster Nürnberg Potsdam Rostock Saarbrücken Salzburg Stuttgart Ulm Wien Vienna Wiesbaden Wolfsburg
Würzburg Zug Zürich Zurich Grünheide Heilbronn Garching Ludwigshafen Leverkusen Walldorf Herzogenaurach Ingolstadt
Amsterdam Ankara Antwerpen Athen Athens Barcelona Belgrad Birmingham Bordeaux Bristol Brüssel Brussels Budapest Bukarest Cambridge Cardiff Dublin
Edinburgh Eindhoven Florenz Glasgow Göteborg Helsinki Istanbul Kiew Kyiv Kopenhagen Copenhagen Krakau Leeds Lissabon Lisbon Liverpool London
Luleå Lund Lyon Madrid Mailand Milan Malmö Manchester Marseille Moskau Moscow Neapel Oslo Oxford Paris Porto Prag Prague Riga Rom Rome Rotterdam
Sevilla Sofia Stockholm Straßburg Tallinn Toulouse Turin Uppsala Utrecht Valencia Venedig Vilnius Warschau Warsaw Zagreb
Accra Abuja Kampala Kigali Dakar Abidjan Luanda Maputo Lusaka Harare Tunis Algier Casablanca Alexandria Beirut Damaskus Amman Bagdad Teheran Tehran Doha Abha
Jeddah Medina Mekka Tiflis Tbilisi Jerewan Baku Taschkent Almaty Astana Kathmandu Dhaka Colombo Yangon Hanoi Saigon Bali Perth Brisbane Adelaide Auckland
Wellington Canberra Havanna Caracas Quito Montevideo Asunción Medellín Guadalajara Monterrey Aarhus Odense Tampere Turku Espoo Umeå Linköping Bergen Trondheim
Stavanger Gdansk Danzig Breslau Posen Lodz Brünn Bratislava Ljubljana Sarajevo Skopje Tirana Varna Cluj Odessa Charkiw Lemberg Minsk Nizza Nice Lille Nantes
Rennes Straßburg Strasbourg Bilbao Málaga Saragossa Granada Bologna Genua Genoa Palermo Triest Braga Coimbra Gent Brügge Leuven Delft Groningen Nottingham
Sheffield Leicester Coventry Bradford Newcastle Southampton Portsmouth Brighton Norwich Exeter Aberdeen Dundee Belfast Cork Galway Limerick Swansea Newport
Atlanta Austin Boston Boulder Brooklyn Chicago Cupertino Dallas Denver Detroit Houston Manhattan Miami Minneapolis Montreal Philadelphia Pittsburgh
Portland Sacramento Seattle Toronto Vancouver Waterloo Sunnyvale
Beijing Peking Changsha Chengdu Chongqing Dalian Dongguan Foshan Guangzhou Hangzhou Harbin Hefei Hongkong Jinan Kunming Macau Nanjing Ningbo Qingdao
Shanghai Shenyang Shenzhen Suzhou Taipei Tianjin Wuhan Wuhu Wuxi Xiamen Xian Zhengzhou Zhuhai
Bangalore Bangkok Bengaluru Chennai Delhi Dubai Hanoi Haifa Hyderabad Jakarta Jerusalem Kairo Karachi Lagos Manila Melbourne Mumbai Nairobi Osaka
Riad Riyadh Seoul Sydney Tokio Tokyo Kyoto Johannesburg Kapstadt Lima Bogotá Santiago
Rhein Ruhr Donau Elbe Alpen Nordsee Ostsee Atlantik Pazifik Mittelmeer
`;
const several = `
Hong Kong|New York|New York City|San Francisco|Los Angeles|San Diego|San Jose|Palo Alto|Mountain View|Menlo Park|Santa Monica|Santa Clara|Salt Lake City|New Orleans|Las Vegas|Silicon Valley|Bay Area|New Jersey|New Mexico|North
Carolina|South Korea|North Korea|South Africa|New Zealand|United States|United Kingdom|United Arab Emirates|Saudi Arabia|Abu Dhabi|Tel Aviv|New
Delhi|Kuala Lumpur|Sri Lanka|Costa Rica|Puerto Rico|São Paulo|Sao Paulo|Buenos Aires|Mexico City|Ho Chi Minh City|Frankfurt am Main|Vereinigte
Staaten|Vereinigten Staaten|Vereinigtes Königreich|Vereinigte Arabische Emirate|Naher Osten|Nahen Osten|Middle East|Den Haag|The Hague|Sankt Gallen|St
Gallen|Baden Baden|Bad Homburg|Czech Republic|European Union|Europäische Union|Southeast Asia|Latin America|North America|Nordamerika|Südamerika
`;

const places = new Set([
  ...list.trim().split(/\s+/),
  ...several
    .trim()
    .replaceAll(/\s+/g, ' ')
    .split('|')
    .map((place) => place.trim()),
]);

export function isPlace(name: string): boolean {
  // „Chinas Börse“ has China in the genitive.
  return places.has(name) || (name.endsWith('s') && places.has(name.slice(0, -1)));
}

/** Han names of places, the longer first, for texts that put no space before a company's name. */
export const hanPlaces =
  '北京 上海 深圳 杭州 广州 南京 苏州 成都 武汉 合肥 西安 天津 重庆 香港 澳门 台湾 中国 美国 英国 德国 法国 日本 韩国 印度 新加坡 欧洲 亚洲 硅谷 江苏 浙江 安徽 广东 山东 芜湖 宁波 无锡 常州 南通 扬州 徐州 温州 绍兴 嘉兴 厦门 福州 泉州 青岛 济南 烟台 潍坊 东莞 佛山 珠海 惠州 大连 沈阳 长春 哈尔滨 郑州 洛阳 长沙 株洲 南昌 昆明 贵阳 太原 石家庄 唐山 保定 兰州 银川 西宁 海口 三亚 南宁 呼和浩特 乌鲁木齐 河北 河南 湖北 湖南 江西 福建 四川 云南 贵州 陕西 山西 甘肃 青海 海南 辽宁 吉林 黑龙江 内蒙古 广西 宁夏 新疆 西藏 川渝 华东 华南 华北 华中 西南 西北 东南 东北'.split(
    ' ',
  );
