/** German articles as newspapers write them, which no rule was made with. */
import type { ArticleCase } from './article-case.ts';

export const newspaperGerman: readonly ArticleCase[] = [
  {
    publishedOn: '2025-05-06',
    text: `Der Kölner Fahrradverleiher Rheinrad legt seinen Namen ab. Vom 1. Juni an heißt das Unternehmen Velonda, Apps und Räder werden nach und nach umlackiert. „In Lyon konnte uns niemand aussprechen“, begründet Geschäftsführerin Ruth Abels den Schritt. Abels arbeitete früher beim Konkurrenten Nextbike.

Unverändert bleibt dagegen der Auftritt der Speichenreich GmbH. Die Velonda-Tochter betreibt elf Werkstätten zwischen Bonn und Wuppertal und repariert auch Räder von Privatkunden.

Hauptgesellschafter von Velonda ist mit 55 Prozent der Versorger Rheinwerke. Die übrigen Anteile liegen bei den beiden Gründern, Jonas Prinz und Malin Ekberg. In diesem Jahr peilt die Firma erstmals einen kleinen Gewinn an.`,
    people: ['Ruth Abels', 'Jonas Prinz', 'Malin Ekberg'],
    companies: ['Rheinrad', 'Velonda', 'Nextbike', 'Speichenreich GmbH', 'Rheinwerke'],
    roles: [
      'Ruth Abels EXECUTIVE of Velonda, current',
      'Ruth Abels EMPLOYEE of Nextbike, over',
      'Jonas Prinz FOUNDER of Velonda, current',
      'Malin Ekberg FOUNDER of Velonda, current',
    ],
    rounds: [],
    relations: [
      'Velonda RENAMED_FROM Rheinrad since 2025-06-01',
      'Speichenreich GmbH SUBSIDIARY_OF Velonda',
      'Rheinwerke SHAREHOLDER_OF Velonda',
    ],
    milestones: [],
  },
  {
    publishedOn: '2022-08-18',
    text: `Mit neun lötete Fatma Karaca ihr erstes Radio zusammen, heute hat die Chefin von Sensorium 140 Leute unter sich. Karaca wurde 1991 in Duisburg geboren, als jüngstes von fünf Kindern eines Stahlarbeiters. Sie studierte Elektrotechnik an der Universität Paderborn und heuerte 2015 bei Infineon an. Drei Jahre später kündigte sie dort.

Noch im selben Jahr, 2018, rief sie zusammen mit ihrem Studienfreund Lukas Drewes in einer Garage in Soest Sensorium ins Leben. Heute stecken die Feuchtefühler der Firma in jedem dritten deutschen Gewächshaus.

Drewes ist inzwischen ausgestiegen; er ist jetzt Partner beim Wagniskapitalgeber Capnamic. Auf Karaca wartet eine andere Bühne: Seit Mai 2022 sitzt sie im Aufsichtsrat von Jenoptik. „Da bin ich mit Abstand die Jüngste“, sagt sie und lacht.`,
    people: ['Fatma Karaca', 'Lukas Drewes'],
    companies: ['Sensorium', 'Universität Paderborn', 'Infineon', 'Capnamic', 'Jenoptik'],
    roles: [
      'Fatma Karaca EXECUTIVE of Sensorium, current',
      'Fatma Karaca FOUNDER of Sensorium from 2018',
      'Fatma Karaca STUDENT of Universität Paderborn, over',
      'Fatma Karaca EMPLOYEE of Infineon from 2015 until 2018, over',
      'Fatma Karaca BOARD_MEMBER of Jenoptik from 2022-05, current',
      'Lukas Drewes FOUNDER of Sensorium from 2018',
      'Lukas Drewes EXECUTIVE of Capnamic, current',
    ],
    rounds: [],
    relations: [],
    milestones: [
      'BORN Fatma Karaca 1991',
      'JOINED Fatma Karaca, Infineon 2015',
      'LEFT Fatma Karaca, Infineon 2018',
      'FOUNDED Sensorium, Fatma Karaca, Lukas Drewes 2018',
      'LEFT Lukas Drewes, Sensorium',
    ],
  },
  {
    publishedOn: '2024-12-03',
    text: `Der Informatiker Ansgar Reuß wird Präsident der Technischen Universität Ilmenau. Der Senat wählte den 53-Jährigen am Montag im zweiten Wahlgang, seine Amtszeit beginnt am 1. April 2025. Derzeit ist Reuß noch Direktor am Max-Planck-Institut für Softwaresysteme in Kaiserslautern.

Die amtierende Präsidentin Cornelia Vogtmann hatte sich nicht mehr beworben. Sie rückt im Mai 2025 in den Vorstand der Volkswagenstiftung ein.

Berührungsängste mit der Wirtschaft hat der neue Mann nicht. 2011 gründete Reuß neben der Forschung die Cryptolane GmbH, einen Spezialisten für Verschlüsselung. Die Firma gehört inzwischen zum Technologiekonzern Rohde & Schwarz. Als wichtigstes Ziel nannte er, mehr Absolventen in Thüringen zu halten.`,
    people: ['Ansgar Reuß', 'Cornelia Vogtmann'],
    companies: [
      'Technische Universität Ilmenau',
      'Max-Planck-Institut für Softwaresysteme',
      'Volkswagenstiftung',
      'Cryptolane GmbH',
      'Rohde & Schwarz',
    ],
    roles: [
      'Ansgar Reuß EXECUTIVE of Technische Universität Ilmenau from 2025-04-01',
      'Ansgar Reuß EXECUTIVE of Max-Planck-Institut für Softwaresysteme, current',
      'Ansgar Reuß FOUNDER of Cryptolane GmbH from 2011',
      'Cornelia Vogtmann EXECUTIVE of Technische Universität Ilmenau, current',
      'Cornelia Vogtmann BOARD_MEMBER of Volkswagenstiftung from 2025-05',
    ],
    rounds: [],
    relations: ['Cryptolane GmbH SUBSIDIARY_OF Rohde & Schwarz'],
    milestones: ['FOUNDED Cryptolane GmbH, Ansgar Reuß 2011'],
  },
  {
    publishedOn: '2025-06-24',
    text: `Der nordhessische Prüfgerätebauer Metrikon GmbH hat sich bei der Beteiligungsgesellschaft Hannover Finanz Mezzanine-Kapital über fünf Millionen Euro besorgt. Das Nachrangdarlehen läuft bis 2032 und dient dem Bau einer zweiten Fertigungshalle in Baunatal.

Es ist bereits die zweite Geldspritze binnen zwölf Monaten. Im vergangenen September war der Messtechnikkonzern Hexagon mit rund vier Millionen Euro bei Metrikon eingestiegen; ihm gehören seither 15 Prozent der Anteile.

Geleitet wird die Metrikon GmbH seit 2017 von Volker Ritz. Zuvor hatte er für Zeiss gearbeitet. Der 46-Jährige schließt einen weiteren Gesellschafter vorerst aus. Die Banken, klagt er, verlangten inzwischen Sicherheiten, „die ein Mittelständler schlicht nicht hat“.`,
    people: ['Volker Ritz'],
    companies: ['Metrikon GmbH', 'Hannover Finanz', 'Hexagon', 'Zeiss'],
    roles: [
      'Volker Ritz EXECUTIVE of Metrikon GmbH from 2017, current',
      'Volker Ritz EMPLOYEE of Zeiss, over',
    ],
    rounds: [
      'Metrikon GmbH DEBT: 5000000 EUR EXACT from Hannover Finanz',
      'Metrikon GmbH UNKNOWN: 4000000 EUR ABOUT from Hexagon on 2024-09',
    ],
    relations: ['Hexagon SHAREHOLDER_OF Metrikon GmbH since 2024-09'],
    milestones: [],
  },
  {
    publishedOn: '2023-07-05',
    text: `Beim Onlinehändler Möbelbox SE geht es weiter drunter und drüber. Keine drei Monate nach dem Rückzug des Gründers verliert der Konzern auch seinen Finanzvorstand: Ralph Immenhof hat sein Amt am Dienstag mit sofortiger Wirkung niedergelegt. Über die Gründe schweigen sich alle Beteiligten aus.

Übergangsweise wacht Aufsichtsrätin Birte Clausen über die Zahlen. Sie bringt Erfahrung mit, bis 2020 war sie CFO von Zooplus.

Dass Firmengründer Patrick Ohlsen als Retter zurückkehrt, gilt im Umfeld der Eigentümer als ausgeschlossen. Er hat im Mai als Bereichsleiter bei Otto angefangen. Nervös dürfte die Lage vor allem die Deutsche Beteiligungs AG machen, die 24,9 Prozent der Möbelbox SE besitzt.`,
    people: ['Ralph Immenhof', 'Birte Clausen', 'Patrick Ohlsen'],
    companies: ['Möbelbox SE', 'Zooplus', 'Otto', 'Deutsche Beteiligungs AG'],
    roles: [
      'Ralph Immenhof BOARD_MEMBER of Möbelbox SE until 2023-07-04, over',
      'Birte Clausen BOARD_MEMBER of Möbelbox SE, current',
      'Birte Clausen EXECUTIVE of Zooplus until 2020, over',
      'Patrick Ohlsen FOUNDER of Möbelbox SE, current',
      'Patrick Ohlsen EXECUTIVE of Otto from 2023-05',
    ],
    rounds: [],
    relations: ['Deutsche Beteiligungs AG SHAREHOLDER_OF Möbelbox SE'],
    milestones: ['JOINED Patrick Ohlsen, Otto 2023-05'],
  },
  {
    publishedOn: '2025-10-14',
    text: `190 Millionen Euro für Tankkarten? Was nach einem aus der Zeit gefallenen Geschäft klingt, ist den Geldgebern von Fleetano viel wert. Am vergangenen Freitag machten die Düsseldorfer eine Series D in dieser Höhe perfekt. Sequoia und der singapurische Staatsfonds Temasek führten das Konsortium gemeinsam an, dem außerdem Porsche Ventures, Lakestar sowie nicht genannte Family Offices angehören.

Billig war der Einstieg nicht: Fleetano ist nach der Runde gut zwei Milliarden Euro wert. Das Fintech wickelt für Spediteure Tanken, Maut und Werkstattrechnungen ab und verdient an jeder Buchung mit.

CEO Marlon Peeters denkt schon weiter. „2027 wollen wir an die Börse“, kündigt der gebürtige Niederländer an. Beim Rivalen DKV nimmt man die Kampfansage gelassen.`,
    people: ['Marlon Peeters'],
    companies: ['Fleetano', 'Sequoia', 'Temasek', 'Porsche Ventures', 'Lakestar', 'DKV'],
    roles: ['Marlon Peeters EXECUTIVE of Fleetano, current'],
    rounds: [
      'Fleetano SERIES_D D: 190000000 EUR EXACT from Lakestar, Porsche Ventures, Sequoia*, Temasek* and others on 2025-10-10 at 2000000000+ EUR AT_LEAST',
    ],
    relations: [],
    milestones: ['IPO_PLANNED Fleetano 2027'],
  },
  {
    publishedOn: '2024-04-23',
    text: `Der Dürener Papierkonzern Rurpack AG hat seine Klebstoffsparte auf eigene Beine gestellt. Das Geschäft mit rund 600 Beschäftigten steckt nun in der Haftlab GmbH. 70 Prozent der Haftlab-Anteile liegen beim Finanzinvestor Triton, die restlichen 30 Prozent behält Rurpack.

Zum Geschäftsführer der neuen Gesellschaft wurde Ingo Kaluza bestellt, zum Vorsitzenden des Aufsichtsrats der frühere Tesa-Manager Friedhelm Ludwig. Die Zentrale bleibt in Düren.

Einen ersten großen Partner gibt es auch schon: Haftlab und der Chemiekonzern Henkel haben eine auf fünf Jahre angelegte Zusammenarbeit bei lösbaren Klebern vereinbart. „Wir konzentrieren uns künftig auf Verpackungen“, erläuterte Rurpack-Vorständin Sigrid Thelen die Trennung.`,
    people: ['Ingo Kaluza', 'Friedhelm Ludwig', 'Sigrid Thelen'],
    companies: ['Rurpack AG', 'Haftlab GmbH', 'Triton', 'Tesa', 'Henkel'],
    roles: [
      'Ingo Kaluza EXECUTIVE of Haftlab GmbH',
      'Friedhelm Ludwig CHAIR of Haftlab GmbH',
      'Friedhelm Ludwig EXECUTIVE of Tesa, over',
      'Sigrid Thelen BOARD_MEMBER of Rurpack AG, current',
    ],
    rounds: [],
    relations: ['Triton SHAREHOLDER_OF Haftlab GmbH', 'Rurpack AG SHAREHOLDER_OF Haftlab GmbH'],
    milestones: ['PARTNERSHIP Haftlab GmbH, Henkel'],
  },
];
