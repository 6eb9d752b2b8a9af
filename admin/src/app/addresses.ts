/**
 * Every address of the panel, each the pattern of one screen: a screen elsewhere does not compile, and the test of
 * accessibility, which reads this list, opens each. No imports, so that it can be read outside the browser.
 */
export const screenAddresses = [
  '/',
  '/articles',
  '/articles/:id',
  '/articles/:id/history',
  '/articles/:id/conflict',
  '/people',
  '/people/new',
  '/people/:id',
  '/people/:id/:tab',
  '/people/:id/edit',
  '/people/:id/merge/:other',
  '/people/:id/history',
  '/people/:id/conflict',
  '/companies',
  '/companies/new',
  '/companies/:id',
  '/companies/:id/:tab',
  '/companies/:id/edit',
  '/companies/:id/merge/:other',
  '/companies/:id/history',
  '/companies/:id/conflict',
  '/rounds',
  '/rounds/new',
  '/rounds/:id',
  '/rounds/:id/history',
  '/rounds/:id/conflict',
  '/quotes',
  '/quotes/new',
  '/quotes/:id',
  '/quotes/:id/history',
  '/quotes/:id/conflict',
  '/roles/new',
  '/roles/:id',
  '/roles/:id/history',
  '/roles/:id/conflict',
  '/milestones',
  '/milestones/new',
  '/milestones/:id',
  '/milestones/:id/history',
  '/milestones/:id/conflict',
  '/review',
  '/review/:document',
  '/bring-in',
  '/checks',
  '/checks/:kind',
  '/corrections',
  '/documents',
  '/settings/:page',
] as const;

/** Of the pages before the panel. */
export const doorAddresses = ['/sign-in', '/forgotten', '/set-up', '/invitation', '/password'] as const;

export type ScreenAddress = (typeof screenAddresses)[number];
export type DoorAddress = (typeof doorAddresses)[number];
