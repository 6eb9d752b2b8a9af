import type { Language } from './words.ts';

const words = {
  en: {
    about: 'about',
    perhaps: 'perhaps',
    until: 'until',
    since: 'since',
    to: 'to',
    seasons: ['spring', 'summer', 'autumn', 'winter'],
    halves: ['first half of', 'second half of'],
  },
  de: {
    about: 'etwa',
    perhaps: 'vielleicht',
    until: 'bis',
    since: 'seit',
    to: 'bis',
    seasons: ['Frühling', 'Sommer', 'Herbst', 'Winter'],
    halves: ['erstes Halbjahr', 'zweites Halbjahr'],
  },
} as const;

/** An EDTF date (ISO 8601-2 level 1) as people write it: `2024-11~` is "about November 2024". */
export function edtfInWords(edtf: string, language: Language, style: 'short' | 'long' = 'long'): string {
  const { to, until, since } = words[language];
  const parts = edtf.split('/');
  if (parts.length < 2) return pointInWords(edtf, language, style);
  const [start, end] = parts.map((part) =>
    part === '' || part === '..' ? null : pointInWords(part, language, style),
  );
  if (!start) return `${until} ${end}`;
  return end ? `${start} ${to} ${end}` : `${since} ${start}`;
}

function pointInWords(point: string, language: Language, style: 'short' | 'long'): string {
  const found = /^(?<date>[^?~%]+)(?<doubt>[?~%])?$/.exec(point);
  if (!found) return point;
  const { about, perhaps } = words[language];
  const { date, doubt } = found.groups as { date: string; doubt?: string };
  const prefix = { '~': about, '?': perhaps, '%': `${perhaps} ${about}` }[doubt ?? ''];
  const shown = dateInWords(date, language, style);
  return prefix ? `${prefix} ${shown}` : shown;
}

function dateInWords(date: string, language: Language, style: 'short' | 'long'): string {
  const [year, month, day] = date.split('-') as [string, string?, string?];
  if (month === undefined) return /^\d{3}X$/.test(year) ? `${year.slice(0, 3)}0s` : year;
  if (/^2[1-4]$/.test(month)) return `${words[language].seasons[Number(month) - 21]} ${year}`;
  if (/^4[01]$/.test(month)) return `${words[language].halves[Number(month) - 40]} ${year}`;
  if (/^3[3-6]$/.test(month)) return `Q${Number(month) - 32} ${year}`;
  // What is no day or month of a calendar stands as it was written.
  if (!/^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/.test(date)) return date;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'de-DE', {
    year: 'numeric',
    month: style === 'short' ? 'short' : 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`));
}
