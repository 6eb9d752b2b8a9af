import { Field } from 'type-graphql';
import { DateTime } from './scalars.ts';

/** Fields of what is saved with a revision. */
export const LastSave: ClassDecorator = ({ prototype }) => {
  const fields = prototype as object;
  const description = 'Of the last save, public or not; null but for editors.';
  Field(() => DateTime, { nullable: true, description })(fields, 'updatedAt');
  Field(() => String, { nullable: true, description: `Who made it. ${description}` })(fields, 'updatedBy');
};
