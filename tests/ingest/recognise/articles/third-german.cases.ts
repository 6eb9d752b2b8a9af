/** German articles as newspapers write them, by which rules were mended. */
import type { ArticleCase } from './article-case.ts';

export const thirdGerman: readonly ArticleCase[] = [
  {
    publishedOn: '2025-03-04',
    text: `Es ist eine der größeren Seed-Runden dieses Frühjahrs: 7,2 Millionen Euro haben Investoren dem Münsteraner Jungunternehmen Kornblick anvertraut. Den größten Scheck stellte der Berliner Frühphaseninvestor Cherry Ventures aus, der die Runde auch anführt. Mit von der Partie sind der High-Tech Gründerfonds, die NRW.Bank und als Business Angel der frühere Flaschenpost-Manager Henning Rademaker.

Kornblick erkennt mit Kameras am Mähdrescher, wie viel Getreide auf dem Acker liegen bleibt. Vor drei Jahren haben die Agraringenieurin Wiebke Holthaus und der Informatiker Can Özdemir die Kornblick GmbH gegründet; kennengelernt hatten sich die beiden an der FH Münster.

„Jeder Landwirt weiß, dass er Körner verliert, aber keiner weiß, wo“, sagt Holthaus. Mit dem Geld soll die Technik nun in Frankreich und Polen auf die Felder.`,
    people: ['Henning Rademaker', 'Wiebke Holthaus', 'Can Özdemir'],
    companies: [
      'Kornblick GmbH',
      'Cherry Ventures',
      'High-Tech Gründerfonds',
      'NRW.Bank',
      'Flaschenpost',
      'FH Münster',
    ],
    roles: [
      'Henning Rademaker EXECUTIVE of Flaschenpost, over',
      'Wiebke Holthaus FOUNDER of Kornblick GmbH from 2022',
      'Can Özdemir FOUNDER of Kornblick GmbH from 2022',
    ],
    rounds: [
      'Kornblick GmbH SEED: 7200000 EUR EXACT from Cherry Ventures*, Henning Rademaker, High-Tech Gründerfonds, NRW.Bank',
    ],
    relations: [],
    milestones: ['FOUNDED Kornblick GmbH, Wiebke Holthaus, Can Özdemir 2022'],
  },
  {
    publishedOn: '2025-01-15',
    text: `Heilbronn (dpa/lsw) - Der Schraubenhersteller Neckarfest AG bekommt eine neue Führung. Vorstandschef Bernd Ockert gibt seinen Posten aus Altersgründen zum 30. April ab. Vom 1. Mai an steht Dorothee Walz als Vorstandsvorsitzende an der Spitze des Unternehmens, wie der Aufsichtsrat am Dienstag beschloss.

Walz, 49, gehört dem Vorstand der Neckarfest AG bereits seit 2021 an und verantwortet dort das Auslandsgeschäft. Vorher war die Maschinenbauerin bei Trumpf und beim Automatisierer Festo beschäftigt. Ihre bisherigen Aufgaben erledigt bis auf Weiteres Finanzvorstand Jochen Siebert mit.

Der Aufsichtsratsvorsitzende Eberhard Knapp würdigte Ockert als „Glücksfall für die Region“. Die Neckarfest AG hatte im Jahr 2023 mit rund 2100 Beschäftigten 480 Millionen Euro umgesetzt.`,
    people: ['Bernd Ockert', 'Dorothee Walz', 'Jochen Siebert', 'Eberhard Knapp'],
    companies: ['Neckarfest AG', 'Trumpf', 'Festo'],
    roles: [
      'Bernd Ockert EXECUTIVE of Neckarfest AG until 2025-04-30, over',
      'Dorothee Walz EXECUTIVE of Neckarfest AG from 2025-05-01',
      'Dorothee Walz BOARD_MEMBER of Neckarfest AG from 2021, current',
      'Dorothee Walz EMPLOYEE of Trumpf, over',
      'Dorothee Walz EMPLOYEE of Festo, over',
      'Jochen Siebert BOARD_MEMBER of Neckarfest AG, current',
      'Eberhard Knapp CHAIR of Neckarfest AG, current',
    ],
    rounds: [],
    relations: [],
    milestones: [],
  },
  {
    publishedOn: '2024-09-12',
    text: `Die Lebensmittelgruppe Heristo hat die Osnabrücker Bäckereikette Tegeler Brot komplett erworben. Vollzogen wurde der Kauf bereits zum 1. September, wie beide Häuser unserer Redaktion bestätigten. Was Heristo für die 41 Filialen gezahlt hat, blieb offen.

Seniorchef Hermann Dirkes (71) hatte in der eigenen Familie niemanden gefunden, der morgens um zwei in der Backstube stehen wollte. Im Laden und in der Produktion soll sich für die 380 Beschäftigten zunächst nichts ändern. Auch Geschäftsführerin Sandra Pott macht weiter. Sie war 2015 von Harry-Brot zu Tegeler Brot gestoßen.

Entstanden ist die Kette aus einem Laden am Domhof, den die Eheleute Tegeler nach dem Krieg eröffneten.`,
    people: ['Hermann Dirkes', 'Sandra Pott'],
    companies: ['Heristo', 'Tegeler Brot', 'Harry-Brot'],
    roles: [
      'Hermann Dirkes EXECUTIVE of Tegeler Brot, current',
      'Sandra Pott EXECUTIVE of Tegeler Brot, current',
    ],
    rounds: [],
    relations: ['Tegeler Brot SUBSIDIARY_OF Heristo since 2024-09-01'],
    milestones: ['MERGER Heristo, Tegeler Brot 2024-09-01', 'JOINED Sandra Pott, Tegeler Brot 2015'],
  },
  {
    publishedOn: '2025-02-20',
    text: `Deutschland hat ein neues Einhorn. Das Hamburger Unternehmen Quellstrom, das Großbatterien für Stromnetze betreibt, hat bei Investoren 130 Millionen Dollar eingeworben und kommt nun auf eine Bewertung von 1,1 Milliarden Dollar. Federführend bei der Series C ist der New Yorker Wachstumsinvestor General Atlantic; die Altinvestoren Project A und Vorwerk Ventures legten nach.

Zusätzlich gewähren ING und die Europäische Investitionsbank Quellstrom ein Darlehen in Höhe von 80 Millionen Euro. „Nur mit Eigenkapital wären unsere Speicher schlicht zu teuer“, sagt Finanzchefin Nele Brockmann, die im vergangenen Oktober von Enpal zu Quellstrom kam.

Aus der Taufe gehoben hatten Quellstrom im Jahr 2019 der Physiker Arne Lindholm und die ehemalige Vattenfall-Managerin Tatjana Weiß.`,
    people: ['Nele Brockmann', 'Arne Lindholm', 'Tatjana Weiß'],
    companies: [
      'Quellstrom',
      'General Atlantic',
      'Project A',
      'Vorwerk Ventures',
      'ING',
      'Europäische Investitionsbank',
      'Enpal',
      'Vattenfall',
    ],
    roles: [
      'Nele Brockmann EXECUTIVE of Quellstrom, current',
      'Arne Lindholm FOUNDER of Quellstrom from 2019',
      'Tatjana Weiß FOUNDER of Quellstrom from 2019',
      'Tatjana Weiß EXECUTIVE of Vattenfall, over',
    ],
    rounds: [
      'Quellstrom SERIES_C C: 130000000 USD EXACT from General Atlantic*, Project A, Vorwerk Ventures at 1100000000 USD',
      'Quellstrom DEBT: 80000000 EUR EXACT from Europäische Investitionsbank, ING',
    ],
    relations: [],
    milestones: [
      'FOUNDED Quellstrom, Arne Lindholm, Tatjana Weiß 2019',
      'JOINED Nele Brockmann, Quellstrom 2024-10',
    ],
  },
  {
    publishedOn: '2024-06-11',
    text: `Der Laborausrüster Labonord SE nimmt erneut Kurs aufs Parkett. Noch im dritten Quartal dieses Jahres will das Lübecker Unternehmen an die Börse gehen, gab der Vorstand am Dienstag bekannt. Begleitet wird die Emission von der Deutschen Bank und Berenberg.

Die meisten Aktien dürften aus dem Bestand von EQT stammen. Der schwedische Finanzinvestor hält 62 Prozent an Labonord; der Rest verteilt sich auf Nachfahren des Firmengründers.

Vorstandsvorsitzende Gesine Petri, seit 2020 im Amt, kennt die Tücken solcher Pläne: Schon im November 2021 hatte Labonord einen Börsengang kurz vor dem Ziel abgesagt, weil die Nachfrage zu dünn war. „Diesmal sind wir besser vorbereitet“, versicherte sie.`,
    people: ['Gesine Petri'],
    companies: ['Labonord SE', 'Deutsche Bank', 'Berenberg', 'EQT'],
    roles: ['Gesine Petri EXECUTIVE of Labonord SE from 2020, current'],
    rounds: [],
    relations: ['EQT SHAREHOLDER_OF Labonord SE'],
    milestones: ['IPO_PLANNED Labonord SE 2024-35', 'IPO_WITHDRAWN Labonord SE 2021-11'],
  },
  {
    publishedOn: '2023-10-25',
    text: `Der Lastenradproduzent Karrenwerk ist zahlungsunfähig. Am Montag reichte die Augsburger Firma beim zuständigen Amtsgericht einen Insolvenzantrag ein. Vorläufiger Verwalter ist Georg Stadlbauer, Partner der Kanzlei Pluta. Die Löhne der rund 90 Beschäftigten sind bis Ende Dezember gesichert.

Volle Lager und der Preiskampf im Handel hatten dem Hersteller zugesetzt. Dabei hatten im Frühjahr 2022 noch Bayern Kapital, Ananda Impact Ventures und einige Privatleute zusammen elf Millionen Euro in Karrenwerk gesteckt.

Mitgründer Simon Aigner war im Juni dieses Jahres als Geschäftsführer zurückgetreten. Seitdem führt Kathrin Moll das Unternehmen allein. Sie hofft nun auf einen Käufer aus der Branche.`,
    people: ['Georg Stadlbauer', 'Simon Aigner', 'Kathrin Moll'],
    companies: ['Karrenwerk', 'Pluta', 'Bayern Kapital', 'Ananda Impact Ventures'],
    roles: [
      'Georg Stadlbauer EXECUTIVE of Pluta, current',
      'Simon Aigner FOUNDER of Karrenwerk, current',
      'Simon Aigner EXECUTIVE of Karrenwerk until 2023-06, over',
      'Kathrin Moll EXECUTIVE of Karrenwerk from 2023-06, current',
    ],
    rounds: [
      'Karrenwerk UNKNOWN: 11000000 EUR EXACT from Ananda Impact Ventures, Bayern Kapital and others on 2022-21',
    ],
    relations: [],
    milestones: [],
  },
  {
    publishedOn: '2024-11-07',
    text: `Eisen gewinnen ohne ein Gramm Kohle: Daran arbeitet Ferrolith, eine Ausgründung der RWTH Aachen. Für eine Pilotanlage in Jülich steuert die Bundesagentur für Sprunginnovationen jetzt einen Zuschuss von 3,4 Millionen Euro bei.

Die wissenschaftliche Grundlage stammt von Heike Lambertz, Professorin für Metallurgie an der RWTH Aachen, die das junge Unternehmen als Beraterin unterstützt. Im Alltag haben der Verfahrenstechniker Yannick Pohl als Geschäftsführer und Mei Tanaka als Technikchefin von Ferrolith das Sagen.

Anfang des Jahres hatte Ferrolith eine Pre-Seed-Finanzierung über 900.000 Euro abgeschlossen. Sie speiste sich ausschließlich aus den Taschen privater Geldgeber, darunter Ex-Thyssenkrupp-Vorstand Klaus Everding. Bis 2027 soll die Anlage 500 Tonnen im Jahr schaffen.`,
    people: ['Heike Lambertz', 'Yannick Pohl', 'Mei Tanaka', 'Klaus Everding'],
    companies: ['Ferrolith', 'RWTH Aachen', 'Bundesagentur für Sprunginnovationen', 'Thyssenkrupp'],
    roles: [
      'Heike Lambertz EMPLOYEE of RWTH Aachen, current',
      'Heike Lambertz ADVISOR of Ferrolith, current',
      'Yannick Pohl EXECUTIVE of Ferrolith, current',
      'Mei Tanaka EXECUTIVE of Ferrolith, current',
      'Klaus Everding BOARD_MEMBER of Thyssenkrupp, over',
    ],
    rounds: [
      'Ferrolith GRANT: 3400000 EUR EXACT from Bundesagentur für Sprunginnovationen',
      'Ferrolith PRE_SEED: 900000 EUR EXACT from Klaus Everding and others on 2024-40',
    ],
    relations: [],
    milestones: [],
  },
];
