import { useWords } from '../i18n/use-words.ts';
import { usePageTitle } from '../layout/use-page-title.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { BringInPanel } from './bring-in-panel.tsx';

export function BringInScreen() {
  const say = useWords();
  usePageTitle(say('bringIn.title'));
  return (
    <>
      <PageHeader
        title={say('bringIn.title')}
        crumbs={[{ label: say('layout.places.review'), to: '/review' }]}
        backLabel={say('layout.places.review')}
      />
      <BringInPanel />
    </>
  );
}
