import { Field, registerEnumType } from 'type-graphql';
import { Visibility } from '../../database/generated/enums.ts';

registerEnumType(Visibility, {
  name: 'Visibility',
  description: 'AUTO: public with the public articles that name it. PUBLIC and HIDDEN are set by hand.',
});

/** Fields of what can be shown or hidden by hand. */
export const ByHand: ClassDecorator = ({ prototype }) => {
  const fields = prototype as object;
  Field(() => Visibility, { nullable: true, description: 'Null but for editors.' })(fields, 'visibility');
  Field(() => String, { nullable: true, description: 'Why it was set by hand; null but for editors.' })(
    fields,
    'visibilityReason',
  );
};
