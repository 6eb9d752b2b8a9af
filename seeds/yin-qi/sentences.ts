import type { Passage } from '../story.ts';

/** The sentences that carry the facts, word for word as they stand in the two documents. */
export const sentences = {
  leads: {
    de: 'Der KI-Unternehmer Yin Qi leitet heute gleichzeitig Qianli Technology und Step Star.',
    en: 'AI entrepreneur Yin Qi today leads both Qianli Technology and Step Star.',
  },
  announced: {
    de: 'Dann machte Step Star eine Finanzierung von 5 Milliarden Yuan bekannt.',
    en: 'Then Step Star announced a financing of 5 billion yuan.',
  },
  born: {
    de: 'Yin Qi, geboren 1988 in Wuhu, Anhui, stammt aus Jiangsu.',
    en: 'Yin Qi, born in Wuhu, Anhui, in 1988, comes from Jiangsu.',
  },
  selection: {
    de: '2006 bestand Yin Qi die eigene Auswahlprüfung der Tsinghua-Universität und belegte danach dort Automatisierung.',
    en: 'In 2006 Yin Qi passed Tsinghua University’s own selection exam and then read automation there.',
  },
  classExam: {
    de: 'In seinem zweiten Studienjahr bewarb er sich um einen der vierzig Plätze der Yao Qizhi Experimental Class.',
    en: 'In his second year he sought one of forty places in the Yao Qizhi Experimental Class.',
  },
  classMember: {
    de: 'Informatiker überwogen; Yin Qi gehörte zu den wenigen anderen in dieser Yao-Class der Tsinghua-Universität.',
    en: 'Computer scientists prevailed; Yin Qi was one of the few others in this Yao Class of Tsinghua University.',
  },
  founded: {
    de: '2011 gründete Yin Qi mit Tang Wenbin und Yang Mu, zwei Mitstudenten, die Firma Megvii Technology, kurz Megvii.',
    en: 'In 2011 Yin Qi founded Megvii Technology, Megvii for short, with fellow students Tang Wenbin and Yang Mu.',
  },
  age22: {
    de: 'Yin Qi war bei der Gründung 22 Jahre alt.',
    en: 'Yin Qi was 22 years old at the founding.',
  },
  age23: {
    de: 'Eine andere Angabe spricht von 23 Jahren.',
    en: 'Another account speaks of 23 years.',
  },
  facePlusPlus: {
    de: 'Ebenfalls 2011 brachte Megvii seine damals bekannte Plattform Face++ für Gesichtserkennung heraus.',
    en: 'Also in 2011 Megvii launched its then well-known face recognition platform Face++.',
  },
  seriesC: {
    de: '2016 nahm Megvii in der Serie C 100 Millionen US-Dollar auf.',
    en: 'In 2016 Megvii raised 100 million US dollars in its Series C.',
  },
  seriesCInvestors: {
    de: 'Geldgeber der Serie C waren Foxconn, CCB International und weitere.',
    en: 'Series C investors were Foxconn, CCB International and others.',
  },
  seriesCValuation: {
    de: 'Megvii wurde dabei mit 2 Milliarden US-Dollar bewertet.',
    en: 'The round valued Megvii at 2 billion US dollars.',
  },
  seriesCRecord: {
    de: 'Kein KI-Start-up in China war damals mehr wert.',
    en: 'No AI start-up in China was worth more then.',
  },
  dragons: {
    de: 'Megvii, SenseTime, CloudWalk und Yitu hießen in der Ära der KI 1.0 die „vier KI-Drachen“.',
    en: 'In the AI 1.0 era Megvii, SenseTime, CloudWalk and Yitu were the “four AI dragons”.',
  },
  target: {
    de: 'Auf seinem Höhepunkt gab Yin Qi 2018 intern ein Ziel für Megvii aus: 2 Milliarden Yuan Umsatz in einem Jahr.',
    en: 'At his peak, in 2018, Yin Qi set Megvii an internal target: revenue of 2 billion yuan in one year.',
  },
  daily: {
    de: 'Das hieß Tag für Tag Projekte für etwa 5,5 Millionen Yuan.',
    en: 'That meant projects worth about 5.5 million yuan a day.',
  },
  filed: {
    de: '2019 legte Megvii der Hongkonger Börse als eine der ersten KI-Firmen Unterlagen für einen Börsengang vor.',
    en: 'In 2019 Megvii, one of the first AI firms to do so, filed listing documents with the Hong Kong Stock Exchange.',
  },
  halfYear: {
    de: 'Darin steht, der Umsatz von Megvii habe allein im ersten Halbjahr 2019 bei 949 Millionen Yuan gelegen.',
    en: 'The documents say that the revenue of Megvii in the first half of 2019 alone was 949 million yuan.',
  },
  offeringDate: {
    de: 'In Hongkong wollte Megvii seine Aktien erstmals am 20. Oktober 2019 anbieten.',
    en: 'In Hong Kong Megvii meant to first offer its shares on 20 October 2019.',
  },
  entityList: {
    de: 'Doch am 7. Oktober 2019 setzten die USA Megvii auf die Entity List.',
    en: 'But on 7 October 2019 the United States put Megvii on the Entity List.',
  },
  explanation: {
    de: 'Die Hongkonger Börse forderte Megvii auf, sich zu erklären.',
    en: 'The Hong Kong Stock Exchange asked Megvii for a statement.',
  },
  brokenOff: {
    de: 'Am Ende brach Megvii den Börsengang in Hongkong ab; der Tag ist nicht bekannt.',
    en: 'Megvii finally broke off the Hong Kong listing; the day is not known.',
  },
  starMarket: {
    de: '2021 wandte sich Megvii dem STAR Market zu.',
    en: 'In 2021 Megvii turned to the STAR Market.',
  },
  approved: {
    de: 'Nach nicht einmal sechs Monaten war der Antrag am STAR Market genehmigt.',
    en: 'The STAR Market application was approved in less than six months.',
  },
  antAction: {
    de: 'Kurz vor der Registrierung gingen Regulierer gegen die Ant Group vor, den Hauptaktionär von Megvii, und trafen damit auch Megvii.',
    en: 'Shortly before registration regulators moved against Ant Group, the main shareholder of Megvii, hitting Megvii too.',
  },
  stalled: {
    de: '2024 steckte Megvii seit über drei Jahren im Verfahren des STAR Market fest.',
    en: 'In 2024 Megvii had been stuck in the STAR Market process for over three years.',
  },
  fourFields: {
    de: 'Anfangs führte Megvii bei Finanzen, Mobilität, Mobiltelefonen und Sicherheitstechnik.',
    en: 'At first Megvii led in finance, mobility, mobile phones and security technology.',
  },
  shift: {
    de: 'Kurz vor dem geplanten Börsengang gab Megvii das Autogeschäft auf und rückte von Mobiltelefonen zur Sicherheitstechnik, die als Milliardenmarkt galt.',
    en: 'Shortly before the planned listing Megvii gave up cars and moved from mobile phones to security technology, thought worth billions.',
  },
  missed: {
    de: '2023 verpasste Megvii die erste Welle großer Sprachmodelle und gab das Rennen auf.',
    en: 'In 2023 Megvii missed the first wave of large language models and left the race.',
  },
  left: {
    de: 'Bei Megvii bekleidet Yin Qi heute kein Amt mehr.',
    en: 'Yin Qi no longer holds any position at Megvii.',
  },
  q1: {
    de: '„Damals hatte mich das wirkliche Leben noch nie geprüft“, sagte Yin Qi kürzlich in einem Interview über seinen Idealismus vor zehn Jahren.',
    en: '“Back then real life had never tested me”, Yin Qi said in a recent interview about his idealism ten years ago.',
  },
  q2: {
    de: '„Was man nicht selbst durchgemacht hat, schätzt man oft falsch ein. Danach überblickt man das Ganze besser und geht behutsamer vor“, ergänzte Yin Qi.',
    en: '“What you have not been through you often misjudge. Afterwards you see the whole better and tread more carefully”, Yin Qi added.',
  },
  q3: {
    de: '„Muss man auf jeden Yuan sehen, denkt man um. Kein Team bewahrt sich ohne gutes Geschäft den Glauben an die Technik, denn auf Dauer zahlt niemand“, fasste Yin Qi in einem Interview zusammen.',
    en: '“Once you must watch every yuan, you rethink. Without a good business no team keeps its faith in technology, because nobody pays for ever”, Yin Qi summed up in an interview.',
  },
  chairQianli: {
    de: 'Die Wende kam im November 2024: Yin Qi wurde Vorstandsvorsitzender von Qianli Technology, kurz Qianli.',
    en: 'The turn came in November 2024: Yin Qi became chairman of the board of Qianli Technology, Qianli for short.',
  },
  formerName: {
    de: 'Qianli Technology hieß früher Lifan Technology und besitzt eine solide Fertigung.',
    en: 'Qianli Technology was formerly Lifan Technology and has a solid manufacturing base.',
  },
  listed: {
    de: 'Lifan Technology war der erste private Autobauer Chinas an der A-Aktienbörse.',
    en: 'Lifan Technology was the first private Chinese car maker on the A-share market.',
  },
  transformation: {
    de: 'Unter Yin Qi richtet sich Qianli Technology neu auf die Verbindung von KI und Auto aus.',
    en: 'Under Yin Qi, Qianli Technology is refocusing on joining AI and cars.',
  },
  merger: {
    de: 'Im August 2025 legte Geely seine ZEEKR-Teams für Fahrassistenz, jene des Geely Research Institute und die Fahrassistenz-Marke Maichi Zhixing von Megvii in Qianli Zhijia zusammen.',
    en: 'In August 2025 Geely merged its ZEEKR driver-assistance teams, those of the Geely Research Institute and the Megvii driver-assistance brand Maichi Zhixing into Qianli Zhijia.',
  },
  zhijia: {
    de: 'Die Fahrassistenz-Gesellschaft Qianli Zhijia gehört zu Qianli Technology.',
    en: 'The driver-assistance company Qianli Zhijia belongs to Qianli Technology.',
  },
  partnership: {
    de: 'Schon im Februar 2025 hatten Step Star, Qianli Technology und die Geely Auto Group gemeinsame Forschung und Geschäfte bei der Auto-Intelligenz angekündigt.',
    en: 'In February 2025 Step Star, Qianli Technology and Geely Auto Group had announced joint research and business in car intelligence.',
  },
  integration: {
    de: 'Ende Dezember 2025 teilte Qianli Technology mit, Kerngeschäft und Technik von Qianli Zhijia seien strategisch integriert.',
    en: 'In late December 2025 Qianli Technology reported that core business and technology of Qianli Zhijia were strategically integrated.',
  },
  expansion: {
    de: 'Binnen eines Jahres baute Qianli Technology Fahrassistenz, intelligente Fahrzeugkabinen und Robotaxis auf.',
    en: 'Within a year Qianli Technology built up driver assistance, intelligent cabins and robotaxis.',
  },
  autoShow: {
    de: 'Auf der Shanghai Auto Show gab Yin Qi den Medien ein Interview.',
    en: 'Yin Qi gave the media an interview at the Shanghai Auto Show.',
  },
  stepFounded: {
    de: 'Step Star, gegründet 2023, gilt als wichtige Kraft in Chinas AGI-Branche.',
    en: 'Step Star, founded in 2023, is seen as an important force in Chinese AGI.',
  },
  planning: {
    de: 'Seit der Gründung wirkte Yin Qi intensiv an der Strategie von Step Star mit.',
    en: 'Since the founding Yin Qi was closely involved in the strategic planning of Step Star.',
  },
  workforce: {
    de: 'Das Kernalgorithmen-Team von Step Star besteht größtenteils aus früheren Beschäftigten von Megvii.',
    en: 'The core algorithm team of Step Star is mostly former Megvii staff.',
  },
  jiang: {
    de: 'Zu den Spitzenkräften von Step Star zählt Jiang Daxin, früher globaler Vizepräsident von Microsoft.',
    en: 'The top talent of Step Star includes Jiang Daxin, once global vice president of Microsoft.',
  },
  zhangAndZhu: {
    de: 'Auch ResNet-Autor Zhang Xiangyu und Zhu Yibo, Fachmann für KI-Infrastruktur, gehören zu Step Star.',
    en: 'ResNet author Zhang Xiangyu and AI infrastructure expert Zhu Yibo belong to Step Star too.',
  },
  stepSeries: {
    de: 'Die großen Modelle der Step-Serie von Step Star schnitten in mehreren internationalen Tests hervorragend ab.',
    en: 'The Step series of large models from Step Star excelled in several international tests.',
  },
  multimodal: {
    de: 'Mit nativer Multimodalität und rascher Abdeckung aller Modalitäten gilt Step Star in der Branche als „Multimodal-Kämpfer“.',
    en: 'With native multimodality and quick coverage of all modalities Step Star is called a “multimodal fighter” in the industry.',
  },
  seriesB: {
    de: '2026 schloss Step Star eine Serie B+ von über 5 Milliarden Yuan ab.',
    en: 'In 2026 Step Star closed a Series B+ of over 5 billion yuan.',
  },
  seriesBRecord: {
    de: 'Keine einzelne Finanzierung für große Sprachmodelle in China war binnen zwölf Monaten höher.',
    en: 'No single financing for large language models in China was higher within twelve months.',
  },
  chairStep: {
    de: '2026 wurde Yin Qi auch offiziell Vorstandsvorsitzender von Step Star.',
    en: 'In 2026 Yin Qi also officially became chairman of the board of Step Star.',
  },
  q6: {
    de: 'Yin Qi meint, Step Star und Qianli Technology ergänzten einander.',
    en: 'Yin Qi holds that Step Star and Qianli Technology complement each other.',
  },
  career: {
    de: 'In 15 Jahren als Gründer stand Yin Qi dreimal an der Spitze eines Unternehmens.',
    en: 'In 15 years as a founder Yin Qi has led a company three times.',
  },
  q4: {
    de: 'Für sich hat Yin Qi entschieden: „An KI will ich arbeiten, solange ich lebe“.',
    en: 'For himself Yin Qi has decided: “I want to work on AI for as long as I live”.',
  },
  q5: {
    de: '„Um große Modelle wird erbittert gekämpft. Am Aufbau von Step Star habe ich von der ersten Stunde an mitgewirkt, denn solche Modelle entsprachen meinem höchsten Ziel für die KI, der AGI-Mission. Auch braucht ein technischer Umbruch eine gute Plattform. Alles dreht sich um Modelle, darum sollen Step Star und Firmen wie Qianli einander stärken“, sagte Yin Qi kürzlich in einem Interview.',
    en: '“Large models are fiercely contested. I helped build Step Star from the first hour, for such models matched my highest aim for AI, the AGI mission. Technical upheaval also needs a good platform. Everything turns on models, so Step Star and firms like Qianli should strengthen each other”, Yin Qi said in a recent interview.',
  },
  huang2025: {
    de: 'Im Juli 2025 erklärte Jensen Huang erstmals, nach der heutigen Welle komme die „physische KI“.',
    en: 'In July 2025 Jensen Huang first declared that “physical AI” would come after the present wave.',
  },
  huang2026: {
    de: 'In einem Vortrag von 90 Minuten sagte Jensen Huang auf der CES 2026, der „ChatGPT-Moment“ der physischen KI stehe kurz bevor.',
    en: 'In a 90-minute talk at CES 2026 Jensen Huang said that the “ChatGPT moment” of physical AI was near.',
  },
  q13: {
    de: 'Heute spricht Yin Qi öfter von Endgeräten, Szenarien und der Fähigkeit, sich aus eigener Kraft zu finanzieren.',
    en: 'Today Yin Qi speaks more often of devices, scenarios and the ability to finance oneself.',
  },
} satisfies Record<string, Passage>;
