/** Words that begin with a capital and are no names: function words at a sentence's start, German nouns, calendar words. */

const functionWords = new Set(
  `
a about above after again against all also although am an and another any are as at be because been before being below between both but by can
could despite did do does doing down during each either even every few first for from further given had has have having he her here hers him his how however i if in
including instead into is it its just last later less like many may me meanwhile might more moreover most much must my neither no nor not now of off on
once one only or other our out over own per perhaps same several shall she should since so some still such than that the their them then there
these they this those though three through thus to today together too two under unless until up upon us very was we were what when where whether which
while who whom whose why will with within without would yes yet you your
according amid among around asked based founded previously recently earlier separately additionally
ab aber alle allein allem allen aller alles als also am an ander andere anderem anderen anderer anderes andererseits anders angesichts anschließend
auch auf aufgrund aus außer außerdem bald bei beide beiden beim bereits besonders bis bisher bislang da dabei dadurch dafür dagegen daher dahinter
damals damit danach daneben dann daran darauf daraus darin darüber darum darunter das dass dasselbe davon davor dazu dein deine dem den denn dennoch der
deren derselbe derzeit des deshalb dessen deswegen die dies diese dieselbe diesem diesen dieser dieses dort drei durch eben ebenfalls ebenso ehe eher eigentlich ein
eine einem einen einer eines einerseits einige einigen einiger einst einzig endlich entsprechend er erst erste ersten erster es etwa etwas euch euer ferner früher für gar ganz
gegen gegenüber gemäß gemeinsam genau gerade gestern gibt gleich gleichzeitig hat hatte hatten haben heißt heute heutige hier hierzu hin hinter hingegen hinzu ich ihm ihn ihnen ihr ihre ihrem ihren
ihrer im immer immerhin in indem infolge innerhalb ins insbesondere insgesamt inzwischen ist ja je jede jedem jeden jeder jedes jedoch jene jetzt kann kaum kein keine keinem keinen keiner
knapp kurz künftig können lange längst laut letzte letzten letztlich man manche manchmal mehr mehrere mehrfach mein meine meist mich mir mit mitte
mittlerweile momentan muss nach nachdem natürlich neben nicht nichts nie niemand noch nun nur ob obwohl oder offenbar offiziell ohne paar per plötzlich rund samt schließlich schon sehr
sein seine seinem seinen seiner seit seitdem seither selbst sich sie sieben sind so sobald sofern sogar solche sollte sondern sonst sowie sowohl später statt stattdessen
teils trotz trotzdem über überdies übrigens um umso und uns unser unsere unter ursprünglich viel viele vielen vielleicht vier vom von vor vorerst vorher während wann war waren
warum was wegen weil weiter weitere weiterhin weltweit wenig wenn wer werden wie wieder will wir wird wo wobei wodurch womit wurde wurden zehn zu zudem zuerst zufolge zugleich zuletzt zum zumal zumindest zunächst zur
zurück zusammen zusätzlich zuvor zwar zwei zwischen zwölf angeführt geleitet finanziert beteiligt
january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
januar jänner februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
dr prof mr mrs ms herr herrn frau sir dame
others everyone everybody nobody somebody someone none nothing something anything
`
    .trim()
    .split(/\s+/),
);

/** German and English nouns of business news that stand beside names. */
const nouns = new Set(
  `
Aktie Aktien Aktionär Aktionäre Anfang Angaben Anleger Anteil Anteile Antrag Anwendung Arbeit Art Artikel Aufsichtsrat Auto Automobile Automobilen Autos Bank
Banken Bereich Bericht Berichte Bild Bildquelle Börse Börsengang Börsengangs Branche Bund Chef Chefs Chip Chips Daten Dienst Dienste Dollar Druck Ende Erfolg Ergebnis Euro Fall Film
Finanzwesen Firma Firmen Fonds Form Forscher Foto Franken Frühjahr Frage Geld Genie Geschäft Geschäfte Gespräch Gewinn Glück Großteil Gründer Gruppe Grund Halbjahr Haus Helden
Herbst Hilfe Hälfte Idee Interview Investor Investoren Jahr Jahre Jahren Jahres Jahrzehnt Kapital Kopf Kampf Konzern Kooperation Kunde Kunden Kurs Land Leben Leute Leiter Lage Markt Marktwert Medien
Mensch Menschen Milliarde Milliarden Million Millionen Minister Ministerin Mitarbeiter Mitglied Mitte Modell Modelle Modellen Monat Monate Monaten Nachricht Nachrichten Name Namen
Nutzer Partner Partei Patent Pfund Plan Platz Position Präsident Preis Problem Produkt Produkte Projekt Projekte Prozent Prozess Quartal Quelle Recht Rolle Roman Runde Sache Schritt Seite Serie Sicht
Sommer Spitze Sprecher Sprecherin Staat Start Start-up Startup Startups Start-ups Stelle Stadt Strategie Studie Summe System Szenarien Tag Tage Tagen Technik Technologie Teil Team Teams Test Tests Thema
Tochter Transaktion Typ Umfeld Umsatz Umsatzes Unternehmen Unternehmens Unternehmer Ursache Verlust Verluste Vertrag Vision Vorstand Vorstands Vorsitzende Vorsitzender Wachstum Wahl Wandel Weg Welle Welt Werk Wert Wettbewerb Winter
Geschwister Geschwistern Brüder Brüdern Schwestern Ehepaar Zwillinge Kollegen Freunde Freunden Woche Wochen Wort Yuan Zahl Zahlen Zeit Ziel Zukunft Zyklus Biotech Fintech Einhorn Software Hardware Roboter Wagniskapitalgeber Geldgeber Gesellschafter Beirat
Gemeinde Landkreis Kreis Bezirk Provinz Region Amt Amtes Verein Klinik Schule Kirche Fraktion Verband Behörde Regierung Bundesregierung Polizei Feuerwehr Ministerium Kommission Kammer Verlag Zeitung Sender Magazin Zentrale Filiale Unterlagen Konzerne Veteranen Rückkehrer Gründern Flughafen Bahnhof Hafen Messe
Series Seed Round Company Companies Startup Startups Investors Investor Image Photo Picture Source Founder Founders Chairman President Chief Executive Officer
AI KI IT IPO EU US UN UK USA CEO CFO CTO COO GPU LLM AGI API SaaS ESG PR TV Internet App Apps Web Web3 Covid Corona COVID-19 Bitcoin Blockchain Cloud Series-A Big Data DAX Dax MDAX MDax SDAX SDax TecDAX
`
    .trim()
    .split(/\s+/),
);

const GERMAN_NOUN =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ität|itäten|ismus|nisse|nissen|tum|erei|unternehmens?|firm[ae]n?|konzern(?:s|e|en)?|märkte?n?|markte?s?|branchen?|gesellschaft(?:en)?|runden?|prozess(?:e|en)?|plattform(?:en)?|systeme?n?|modelle?n?|hersteller[ns]?|anbieter[ns]?|entwickler[ns]?|dienste?n?|bereiche?n?|geschäfte?s?|verfahren|programme?|zentrum|zentren|gründer|börse|industrie|technik|sektor|leute|kräfte|werte?|karriere|dokumente?n?|anträge|kapital|geber|nehmer|fabrik|anlage|krise|preise?|zahlen|jahre?s?|monate?n?|wochen?|tage?n?|minister(?:in|s)?|präsident(?:in|en)?|sprecher(?:in|s)?|kanzler(?:in|s)?|richter(?:in|s)?|anwalt|anwältin|meister(?:in|s)?|vorsitzende[rn]?|beauftragte[rn]?)$/u;

export function isFunctionWord(word: string): boolean {
  return functionWords.has(word.toLowerCase());
}

/** Whether a capitalised word is likely a common noun; German writes all of them so. */
export function isCommonNoun(word: string, language: string): boolean {
  if (nouns.has(word)) return true;
  if (!language.startsWith('de')) return false;
  const tail = word.slice(word.lastIndexOf('-') + 1);
  return GERMAN_NOUN.test(tail) || (tail !== word && nouns.has(tail)) || /^(?:AI|KI|IT|US|EU)-/.test(word);
}

/** Surely one: listed, not only built like one. */
export function isListedNoun(word: string): boolean {
  return nouns.has(word);
}
