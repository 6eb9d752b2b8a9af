import { Field, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { NameKind } from '../database/generated/enums.ts';
import { LanguageTag, URLScalar } from '../graphql/types/scalars.ts';
import { Node } from '../graphql/types/node.type.ts';
import { ByHand } from '../graphql/types/visibility.type.ts';

registerEnumType(NameKind, {
  name: 'NameKind',
  description: 'FORMER: a name no longer used. NATIVE: in its own script. SHORT: as it is called for short.',
});

@InterfaceType('Party', {
  implements: Node,
  description: 'A person or a company: whoever speaks, invests or takes part.',
})
export abstract class Party extends Node {
  @Field(() => String, { description: 'Stable name for addresses; an old one leads to the survivor.' })
  slug!: string;
  @Field(() => String, { description: 'schema.org name.' })
  name!: string;
  @Field(() => String, { nullable: true })
  description!: string | null;
}

@ObjectType({
  description: 'Another name of a person or company (schema.org alternateName, FollowTheMoney alias).',
})
@ByHand
export class Name {
  @Field(() => String) value!: string;
  @Field(() => NameKind) nameKind!: NameKind;
  @Field(() => LanguageTag, { nullable: true }) language!: string | null;
}

@ObjectType({
  description: 'The same party in another register, e.g. Wikidata (schema.org sameAs, identifier).',
})
export class ExternalId {
  @Field(() => String, { description: 'The register, e.g. `wikidata`, `lei`.' }) scheme!: string;
  @Field(() => String) value!: string;
  @Field(() => URLScalar, { nullable: true }) url!: string | null;
}
