import type { SeedQuote } from '../story.ts';

/**
 * What was said, in our own words. The interviews are undated, so the office then held by the speaker stays open;
 * only what he says "today" was said by a chairman.
 */
export const quotes: SeedQuote[] = [
  {
    quoteKind: 'DIRECT',
    speaker: 'yin-qi',
    occasion: 'A recent interview',
    text: {
      de: 'Damals hatte mich das wirkliche Leben noch nie geprüft',
      en: 'Back then real life had never tested me',
    },
  },
  {
    quoteKind: 'DIRECT',
    speaker: 'yin-qi',
    occasion: 'The same recent interview',
    text: {
      de: 'Was man nicht selbst durchgemacht hat, schätzt man oft falsch ein. Danach überblickt man das Ganze besser und geht behutsamer vor',
      en: 'What you have not been through you often misjudge. Afterwards you see the whole better and tread more carefully',
    },
  },
  {
    quoteKind: 'DIRECT',
    speaker: 'yin-qi',
    occasion: 'An interview',
    text: {
      de: 'Muss man auf jeden Yuan sehen, denkt man um. Kein Team bewahrt sich ohne gutes Geschäft den Glauben an die Technik, denn auf Dauer zahlt niemand',
      en: 'Once you must watch every yuan, you rethink. Without a good business no team keeps its faith in technology, because nobody pays for ever',
    },
  },
  {
    quoteKind: 'DIRECT',
    speaker: 'yin-qi',
    text: {
      de: 'An KI will ich arbeiten, solange ich lebe',
      en: 'I want to work on AI for as long as I live',
    },
  },
  {
    quoteKind: 'DIRECT',
    speaker: 'yin-qi',
    occasion: 'A recent interview, on why he is starting again',
    text: {
      de: 'Um große Modelle wird erbittert gekämpft. Am Aufbau von Step Star habe ich von der ersten Stunde an mitgewirkt, denn solche Modelle entsprachen meinem höchsten Ziel für die KI, der AGI-Mission. Auch braucht ein technischer Umbruch eine gute Plattform. Alles dreht sich um Modelle, darum sollen Step Star und Firmen wie Qianli einander stärken',
      en: 'Large models are fiercely contested. I helped build Step Star from the first hour, for such models matched my highest aim for AI, the AGI mission. Technical upheaval also needs a good platform. Everything turns on models, so Step Star and firms like Qianli should strengthen each other',
    },
  },
  {
    quoteKind: 'INDIRECT',
    speaker: 'yin-qi',
    text: {
      de: 'Step Star und Qianli Technology ergänzten einander',
      en: 'Step Star and Qianli Technology complement each other',
    },
  },
  {
    quoteKind: 'INDIRECT',
    speaker: 'jensen-huang',
    saidOn: { edtf: '2025-07', verbatim: 'Juli 2025' },
    text: {
      de: 'nach der heutigen Welle komme die „physische KI“',
      en: '“physical AI” would come after the present wave',
    },
  },
  {
    quoteKind: 'INDIRECT',
    speaker: 'jensen-huang',
    occasion: 'Talk of 90 minutes at CES 2026',
    saidOn: { edtf: '2026', verbatim: '2026' },
    text: {
      de: 'der „ChatGPT-Moment“ der physischen KI stehe kurz bevor',
      en: 'the “ChatGPT moment” of physical AI was near',
    },
  },
  {
    quoteKind: 'INDIRECT',
    speaker: 'qianli-technology',
    occasion: 'An announcement of the company',
    saidOn: { edtf: '2025-12', verbatim: 'Ende Dezember 2025' },
    text: {
      de: 'Kerngeschäft und Technik von Qianli Zhijia seien strategisch integriert',
      en: 'core business and technology of Qianli Zhijia were strategically integrated',
    },
  },
  {
    quoteKind: 'INDIRECT',
    occasion: 'The listing documents of Megvii',
    saidOn: { edtf: '2019' },
    text: {
      de: 'der Umsatz von Megvii habe allein im ersten Halbjahr 2019 bei 949 Millionen Yuan gelegen',
      en: 'the revenue of Megvii in the first half of 2019 alone was 949 million yuan',
    },
  },
  {
    quoteKind: 'INDIRECT',
    speaker: 'step-star',
    occasion: 'An announcement of the company',
    text: {
      de: 'eine Finanzierung von 5 Milliarden Yuan',
      en: 'a financing of 5 billion yuan',
    },
  },
  {
    quoteKind: 'INDIRECT',
    speaker: 'yin-qi',
    speakerRole: 'yin-qi-chair-of-step-star',
    text: {
      de: 'von Endgeräten, Szenarien und der Fähigkeit, sich aus eigener Kraft zu finanzieren',
      en: 'of devices, scenarios and the ability to finance oneself',
    },
  },
];
