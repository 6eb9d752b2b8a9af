/** An article of our own in two languages, of firms and people that are nowhere else. */
export const headline = 'Seglerhaus wächst über die Förde hinaus';

export const article = [
  headline,
  'Die Seglerhaus GmbH aus Kiel hat in ihrer Serie B 24 Millionen Euro eingesammelt. Angeführt wurde die Runde im März 2024 von Ostwind Ventures; auch der Fonds Kranich Capital beteiligte sich.',
  'Gegründet wurde Seglerhaus 2016 von Imke Petersen und Torben Lührs. Petersen ist seit 2018 Vorstandschefin der Seglerhaus GmbH. Torben Lührs war bis 2021 Technikchef von Seglerhaus und sitzt seit 2022 im Beirat von Ostwind Ventures.',
  '„Wir wollten nie die Größten sein“, sagte Imke Petersen. „Wir wollten die sein, auf die man sich verlässt.“',
  'Bereits im Juni 2019 hatte die Firma in einer Serie A rund 6 Millionen Euro von Kranich Capital erhalten. Im Jahr 2021 übernahm Seglerhaus die Flottwerk AG aus Lübeck. Flottwerk, vormals Travewerk, wurde 2009 von Henrike Voss gegründet.',
  'Voss ist heute Finanzvorständin von Seglerhaus. „Zwei Häuser, ein Hafen“, sagte Henrike Voss im Mai 2023 in Lübeck.',
  'Der Vertrieb liegt bei Jonte Harmsen, der zuvor bei der Nordhafen Logistik SE gearbeitet hat. Aufsichtsratschef ist Professor Ulf Brandis. Im Herbst 2024 vereinbarte Seglerhaus eine Zusammenarbeit mit der Nordhafen Logistik SE.',
  'Beyond the Baltic, the firm has a subsidiary: Seglerhaus Marine Ltd, based in Leith, is run by Fiona Macrae. Macrae joined Seglerhaus Marine in January 2023 after six years at Harrow Dock Systems Inc.',
  'Harrow Dock Systems, which was founded in 2011 by Priya Raman and Callum Orr, raised $45 million in a Series C round led by Bellwether Partners in September 2022. The round valued the company at $300 million.',
  '“We looked at forty yards before we found one that answers the phone,” Priya Raman said. Callum Orr, chief technology officer of Harrow Dock Systems, left the company in 2023 and founded Tidewright Inc. a few months later.',
  'Tidewright raised $8 million in seed funding in April 2024 from Bellwether Partners and Gannet Fund. “Nobody waits for a tide that never comes,” said Callum Orr.',
  'In November 2024 Harrow Dock Systems filed for an initial public offering in New York. Bellwether Partners was founded in 1998 by Margaret Quill, who is chair of the firm.',
  'Zuvor hatte die Brandis Beteiligungen GmbH, gegründet 1994 von Ulf Brandis, ihren Anteil verkauft. „Für uns war es Zeit“, sagte Ulf Brandis der Zeitung. Die Werftkontor AG erhielt im Februar 2022 in einer Serie A 11 Millionen Euro von Kranich Capital und Ostwind Ventures.',
  'Vorstandschef der Werftkontor AG ist seit 2020 Arne Thomsen. „Ein Schiff wartet nicht auf Papier“, sagte Arne Thomsen. Die Werftkontor AG wurde 2013 gegründet und hat ihren Sitz in Flensburg.',
  'Saltmarsh Robotics Inc. was founded in 2017 by Delia Fenwick. In June 2023 Saltmarsh Robotics raised $22 million in a Series B led by Gannet Fund. “Mud is the honest test,” Delia Fenwick said.',
  'Owen Thackeray has been chief executive officer of Saltmarsh Robotics since 2021. “We will list when we are ready and not a day before,” said Owen Thackeray. Saltmarsh Robotics is a subsidiary of Fenwick Holdings Ltd.',
].join('\n\n');
