import { Plus } from 'lucide-react';
import { useNavigate } from 'react-router-dom';
import { amountInShort } from '../i18n/amount-words.ts';
import { useLanguage, useWords, type Say } from '../i18n/use-words.ts';
import type { Language } from '../i18n/words.ts';
import type { Kind } from '../ui/kinds.ts';
import type { Command } from './commands.tsx';
import { useSuggestions, type Suggestion } from './use-suggestions.ts';

/** A record in the palette. */
export interface RecordHit extends Command {
  kind?: Kind;
  /** What tells it from others of its name. */
  hint?: string;
}

type Node = Suggestion['node'];

const looks: Record<Node['__typename'], { kind: Kind; place: string }> = {
  Article: { kind: 'article', place: 'articles' },
  Person: { kind: 'person', place: 'people' },
  Company: { kind: 'company', place: 'companies' },
  FundingRound: { kind: 'round', place: 'rounds' },
  Quote: { kind: 'quote', place: 'quotes' },
};

/** Records whose names fit what is typed, as entries of the palette; without one, the ways to make it. */
export function useRecordHits(text: string): RecordHit[] {
  const say = useWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const { found, isCurrent } = useSuggestions(text);
  const name = text.trim();
  if (isCurrent && name !== '' && found.length === 0) {
    return (['people', 'companies', 'articles'] as const).map((place) => ({
      id: `create ${place}`,
      label: say(`layout.palette.create.${place}`, { name }),
      icon: Plus,
      run: () => void navigate(`/${place}/new?${new URLSearchParams({ name }).toString()}`),
    }));
  }
  return found.map(({ text: label, matched, node }) => {
    const { kind, place } = looks[node.__typename];
    const hint = [matched, hintOf(node, say, language)].filter(Boolean).join(' · ');
    return {
      id: node.id,
      label,
      kind,
      hint: hint === '' ? undefined : hint,
      run: () => void navigate(`/${place}/${node.id}`),
    };
  });
}

function hintOf(node: Node, say: Say, language: Language): string | null | undefined {
  switch (node.__typename) {
    case 'Article':
      if (node.status === 'PUBLISHED' && node.draft) return say('layout.palette.liveWithChanges');
      return say(`enums.articleStatus.${node.status}`);
    case 'Person':
      return node.roles.nodes.map(({ title, company }) => `${title}, ${company.name}`).join('; ');
    case 'Company':
      return say(`enums.companyKind.${node.companyKind}`);
    case 'FundingRound':
      return [node.company.name, node.amount && amountInShort(node.amount, language, say)]
        .filter(Boolean)
        .join(', ');
    case 'Quote':
      return [
        node.speaker?.name,
        node.verification === 'NOT_FOUND' ? say('enums.verification.NOT_FOUND') : null,
      ]
        .filter(Boolean)
        .join(', ');
  }
}
