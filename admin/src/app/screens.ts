/** Every screen at its address; the code of each is loaded when it is opened. */
import { createElement, type ReactNode } from 'react';
import { recordTypes } from '../records/record-types.ts';
import type { DoorAddress, ScreenAddress } from './addresses.ts';

type Component = () => ReactNode;

export interface Screen {
  path: ScreenAddress | DoorAddress;
  load: () => Promise<{ Component: Component }>;
  /** Screens of much work leave the sidebar as a rail. */
  isWide?: boolean;
}

const screen = (path: Screen['path'], load: () => Promise<Component>): Screen => ({
  path,
  load: async () => ({ Component: await load() }),
});
const wide = (path: Screen['path'], load: () => Promise<Component>): Screen => ({
  ...screen(path, load),
  isWide: true,
});
/** A component that serves several types of record, for one of them. */
const of = <TType>(Each: (props: { type: TType }) => ReactNode, type: TType): Component => {
  return () => createElement(Each, { type });
};

const savedTypes = ['Article', 'Person', 'Company', 'FundingRound', 'Quote', 'Role', 'Milestone'] as const;

export const screens: readonly Screen[] = [
  screen('/', async () => (await import('../home/home.tsx')).Home),
  screen('/articles', async () => (await import('../articles/article-list.tsx')).ArticleList),
  // `new` is the article that is not begun yet: once it is, it keeps its editor under its own address.
  wide('/articles/:id', async () => (await import('../articles/article-editor.tsx')).ArticleEditor),
  screen('/people', async () => (await import('../people/person-list.tsx')).PersonList),
  screen('/companies', async () => (await import('../companies/company-list.tsx')).CompanyList),
  screen('/rounds', async () => (await import('../funding/round-list.tsx')).RoundList),
  screen('/quotes', async () => (await import('../quotes/quote-list.tsx')).QuoteList),
  screen('/milestones', async () => (await import('../milestones/milestone-list.tsx')).MilestoneList),
  screen('/review', async () => (await import('../review/review-list.tsx')).ReviewList),
  wide('/review/:document', async () => (await import('../review/review-screen.tsx')).ReviewScreen),
  screen('/bring-in', async () => (await import('../bring-in/bring-in-screen.tsx')).BringInScreen),
  screen('/checks', async () => (await import('../checks/checks.tsx')).Checks),
  screen('/checks/:kind', async () => (await import('../checks/checks.tsx')).Checks),
  screen('/corrections', async () => (await import('../corrections/correction-list.tsx')).CorrectionList),
  screen('/documents', async () => (await import('../documents/document-list.tsx')).DocumentList),
  wide('/rounds/new', async () => (await import('../funding/round-screen.tsx')).NewRound),
  wide('/rounds/:id', async () => (await import('../funding/round-screen.tsx')).RoundScreen),
  wide('/quotes/new', async () => (await import('../quotes/quote-screen.tsx')).NewQuote),
  wide('/quotes/:id', async () => (await import('../quotes/quote-screen.tsx')).QuoteScreen),
  wide('/roles/new', async () => (await import('../roles/role-screen.tsx')).NewRole),
  wide('/roles/:id', async () => (await import('../roles/role-screen.tsx')).RoleScreen),
  wide('/milestones/new', async () => (await import('../milestones/milestone-screen.tsx')).NewMilestone),
  wide('/milestones/:id', async () => (await import('../milestones/milestone-screen.tsx')).MilestoneScreen),
  ...(['Company', 'Person'] as const).flatMap((type) => {
    const place = `/${recordTypes[type].place}` as const;
    const page = async () => of((await import('../parties/party-page.tsx')).PartyPage, type);
    const form = async () => of((await import('../parties/party-form.tsx')).PartyForm, type);
    const merge = async () => of((await import('../parties/merge-parties.tsx')).MergeParties, type);
    return [
      screen(`${place}/new`, form),
      screen(`${place}/:id/edit`, form),
      wide(`${place}/:id/merge/:other`, merge),
      screen(`${place}/:id`, page),
      screen(`${place}/:id/:tab`, page),
    ];
  }),
  ...savedTypes.flatMap((type) => {
    const record = `/${recordTypes[type].place}/:id` as const;
    return [
      wide(`${record}/history`, async () => of((await import('../history/history.tsx')).History, type)),
      wide(`${record}/conflict`, async () => of((await import('../conflict/conflict.tsx')).Conflict, type)),
    ];
  }),
  screen('/settings/:page', async () => (await import('../settings/settings.tsx')).Settings),
];

/** The pages before the panel, which need no session. */
export const doors: readonly Screen[] = [
  screen('/sign-in', async () => (await import('../accounts/sign-in.tsx')).SignIn),
  screen('/forgotten', async () => (await import('../accounts/forgotten.tsx')).Forgotten),
  screen('/set-up', async () => (await import('../accounts/link-doors.tsx')).SetUp),
  screen('/invitation', async () => (await import('../accounts/link-doors.tsx')).Invitation),
  screen('/password', async () => (await import('../accounts/link-doors.tsx')).NewPasswordByLink),
];
