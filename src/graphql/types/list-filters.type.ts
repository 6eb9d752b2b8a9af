/** Filters that lists of several types share. */
import { Field } from 'type-graphql';
import { Visibility } from '../../database/generated/enums.ts';

/** A filter by what stands in a text, or in any of a record's names. */
export function HoldsText(where: string): PropertyDecorator {
  return Field(() => String, {
    nullable: true,
    description: `Stands in ${where}: within words from three letters on, else where one begins. Case, marks and punctuation do not matter.`,
  });
}

export const IsPublic: PropertyDecorator = Field(() => Boolean, {
  nullable: true,
  description: 'For editors: what the public sees, or does not; nothing for the public.',
});

export const SetByHand: PropertyDecorator = Field(() => [Visibility], {
  nullable: true,
  description: 'For editors: by what was set by hand; nothing for the public.',
});
