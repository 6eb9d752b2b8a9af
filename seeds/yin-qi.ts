import type { Story } from './story.ts';
import { companies } from './yin-qi/companies.ts';
import { milestones } from './yin-qi/milestones.ts';
import { people } from './yin-qi/people.ts';
import { quotes } from './yin-qi/quotes.ts';
import { relations, roles, rounds } from './yin-qi/ties.ts';

// Corporate financing, stock flotation, investments, entrepreneurship.
const topics = ['medtop:20000183', 'medtop:20000187', 'medtop:20000378', 'medtop:20001158'];

/** Yin Qi, Megvii, Step Star and Qianli Technology; when and where the source first ran is not known. */
export const yinQi: Story = {
  publisher: 'Backfile',
  articles: {
    de: {
      file: 'documents/yin-qi.de.txt',
      slug: 'yin-qi-faengt-noch-einmal-an',
      standfirst:
        'Sein erstes Unternehmen blieb vor der Börse stecken. Jetzt führt der Gründer von Megvii zwei Firmen und setzt auf Autos und große Sprachmodelle.',
      byline: 'Backfile',
      topics,
    },
    en: {
      file: 'documents/yin-qi.en.txt',
      slug: 'yin-qi-starts-again',
      standfirst:
        'His first company got stuck on the way to a listing. Now the founder of Megvii leads two firms and bets on cars and large language models.',
      byline: 'Backfile',
      topics,
    },
  },
  people,
  companies,
  roles,
  relations,
  rounds,
  milestones,
  quotes,
};
