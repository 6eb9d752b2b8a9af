import { useParams } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { NotFound } from '../layout/not-found.tsx';
import { usePageTitle } from '../layout/use-page-title.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { Account } from './account.tsx';
import { Audit } from './audit.tsx';
import { Tokens } from './tokens.tsx';
import { Users } from './users.tsx';

const pages = { account: Account, tokens: Tokens, users: Users, audit: Audit } as const;
type Page = keyof typeof pages;
const names = Object.keys(pages) as Page[];

/** One's own account, and who may do what here. */
export function Settings() {
  const say = useWords();
  const { page } = useParams();
  const name = names.find((each) => each === page);
  usePageTitle(say(name ? `settings.pages.${name}` : 'layout.places.settings'));
  if (!name) return <NotFound />;
  const Shown = pages[name];
  return (
    <>
      <PageHeader title={say('layout.places.settings')} />
      <Tabs
        label={say('layout.places.settings')}
        tabs={names.map((each) => ({
          label: say(`settings.pages.${each}`),
          to: `/settings/${each}`,
          active: each === name,
        }))}
      />
      <Shown />
    </>
  );
}
