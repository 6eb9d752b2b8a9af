import { useWords } from '../i18n/use-words.ts';

export function Home() {
  const say = useWords();
  return <h1>{say('layout.places.home')}</h1>;
}
