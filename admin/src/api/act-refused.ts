import type { UserErrorsFragment } from '../generated/api/user-errors.ts';

export type UserError = UserErrorsFragment;
export type VersionConflict = Extract<UserError, { __typename: 'VersionConflict' }>;

/** An act that the API refused as data: nothing of it was done. */
export class ActRefused extends Error {
  override name = 'ActRefused';
  readonly errors: readonly UserError[];
  constructor(errors: readonly UserError[]) {
    super(errors.map(({ message }) => message).join(' '));
    this.errors = errors;
  }

  /** Somebody saved in between; base, theirs and yours are there to compare. */
  get conflict(): VersionConflict | undefined {
    return this.errors.find((error) => error.__typename === 'VersionConflict');
  }
}
