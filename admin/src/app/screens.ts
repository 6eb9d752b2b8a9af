/**
 * Every screen and its address. The test of accessibility opens each of them, so a new one cannot be left out; the code
 * of each is loaded when it is opened. `isWide` leaves the sidebar as a rail.
 */
import { createElement, type ReactNode } from 'react';
import { recordTypes } from '../records/record-types.ts';

export interface Screen {
  path: string;
  /** Loads the component, which its file exports by this name. */
  load: () => Promise<{ Component: () => ReactNode }>;
  isWide?: boolean;
}

const savedTypes = ['Article', 'Person', 'Company', 'FundingRound', 'Quote', 'Milestone'] as const;

export const screens: readonly Screen[] = [
  { path: '/', load: async () => ({ Component: (await import('../home/home.tsx')).Home }) },
  {
    path: '/articles',
    load: async () => ({ Component: (await import('../articles/article-list.tsx')).ArticleList }),
  },
  {
    path: '/people',
    load: async () => ({ Component: (await import('../people/person-list.tsx')).PersonList }),
  },
  {
    path: '/companies',
    load: async () => ({ Component: (await import('../companies/company-list.tsx')).CompanyList }),
  },
  ...(['Company', 'Person'] as const).flatMap((type): Screen[] => {
    const place = `/${recordTypes[type].place}`;
    const page = async () => {
      const { PartyPage } = await import('../parties/party-page.tsx');
      return { Component: () => createElement(PartyPage, { type }) };
    };
    const form = async () => {
      const { PartyForm } = await import('../parties/party-form.tsx');
      return { Component: () => createElement(PartyForm, { type }) };
    };
    const merge = async () => {
      const { MergeParties } = await import('../parties/merge-parties.tsx');
      return { Component: () => createElement(MergeParties, { type }) };
    };
    return [
      { path: `${place}/new`, load: form },
      { path: `${place}/:id/edit`, load: form },
      { path: `${place}/:id/merge/:other`, load: merge, isWide: true },
      { path: `${place}/:id`, load: page },
      { path: `${place}/:id/:tab`, load: page },
    ];
  }),
  {
    path: '/rounds',
    load: async () => ({ Component: (await import('../funding/round-list.tsx')).RoundList }),
  },
  {
    path: '/quotes',
    load: async () => ({ Component: (await import('../quotes/quote-list.tsx')).QuoteList }),
  },
  {
    path: '/milestones',
    load: async () => ({ Component: (await import('../milestones/milestone-list.tsx')).MilestoneList }),
  },
  {
    path: '/corrections',
    load: async () => ({ Component: (await import('../corrections/correction-list.tsx')).CorrectionList }),
  },
  {
    path: '/documents',
    load: async () => ({ Component: (await import('../documents/document-list.tsx')).DocumentList }),
  {
    path: '/rounds/new',
    isWide: true,
    load: async () => ({ Component: (await import('../funding/round-screen.tsx')).NewRound }),
  },
  {
    path: '/rounds/:id',
    isWide: true,
    load: async () => ({ Component: (await import('../funding/round-screen.tsx')).RoundScreen }),
  },
  ...savedTypes.map((type) => ({
    path: `/${recordTypes[type].place}/:id/history`,
    isWide: true,
    load: async () => {
      const { History } = await import('../history/history.tsx');
      return { Component: () => createElement(History, { type }) };
    },
  })),
  ...savedTypes.map((type) => ({
    path: `/${recordTypes[type].place}/:id/conflict`,
    isWide: true,
    load: async () => {
      const { Conflict } = await import('../conflict/conflict.tsx');
      return { Component: () => createElement(Conflict, { type }) };
    },
  })),
  {
    path: '/settings/:page',
    load: async () => ({ Component: (await import('../settings/settings.tsx')).Settings }),
  },
];

/** The pages before the panel, which need no session. */
export const doors: readonly Screen[] = [
  { path: '/sign-in', load: async () => ({ Component: (await import('../accounts/sign-in.tsx')).SignIn }) },
  {
    path: '/forgotten',
    load: async () => ({ Component: (await import('../accounts/forgotten.tsx')).Forgotten }),
  },
  { path: '/set-up', load: async () => ({ Component: (await import('../accounts/link-doors.tsx')).SetUp }) },
  {
    path: '/invitation',
    load: async () => ({ Component: (await import('../accounts/link-doors.tsx')).Invitation }),
  },
  {
    path: '/password',
    load: async () => ({ Component: (await import('../accounts/link-doors.tsx')).NewPasswordByLink }),
  },
];
