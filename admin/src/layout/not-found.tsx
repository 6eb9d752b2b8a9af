import { FileQuestion } from 'lucide-react';
import { useWords } from '../i18n/use-words.ts';
import { ButtonLink } from '../ui/button-link.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

export function NotFound() {
  const say = useWords();
  return (
    <EmptyState
      alone
      icon={FileQuestion}
      title={say('layout.notFound.title')}
      text={say('layout.notFound.text')}
      action={<ButtonLink to="/">{say('layout.notFound.home')}</ButtonLink>}
    />
  );
}
