import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { RoleKind, type CheckKind, type Visibility } from '../database/generated/enums.ts';
import { InDoubt } from '../graphql/types/check-kind.type.ts';
import { connectionType, listArgs, OrderDirection } from '../graphql/types/connection.ts';
import { HoldsText, IsPublic, SetByHand } from '../graphql/types/list-filters.type.ts';
import { UncertainDateRange } from '../graphql/types/values.type.ts';
import { Person } from './person.type.ts';

@InputType()
export class PersonFilters {
  @Field(() => [ID], { nullable: true, description: 'Companies they have or had a role at.' })
  companies?: string[];
  @Field(() => [RoleKind], { nullable: true, description: 'What they are or were at a company.' })
  roleKind?: RoleKind[];
  @Field(() => UncertainDateRange, { nullable: true }) bornOn?: UncertainDateRange;
  @HoldsText('any of the names') text?: string;
  @IsPublic isPublic?: boolean;
  @SetByHand visibility?: Visibility[];
  @InDoubt check?: CheckKind[];
}

export const PersonOrderField = { NAME: 'NAME', BORN_ON: 'BORN_ON', UPDATED_AT: 'UPDATED_AT' } as const;
export type PersonOrderField = (typeof PersonOrderField)[keyof typeof PersonOrderField];
registerEnumType(PersonOrderField, {
  name: 'PersonOrderField',
  description: 'UPDATED_AT, the last save, is for editors.',
});

@InputType({ description: 'By default by name, A first. Chinese names stand where their pinyin would.' })
export class PersonOrder {
  @Field(() => PersonOrderField) field!: PersonOrderField;
  @Field(() => OrderDirection) direction!: 'ASC' | 'DESC';
}

export const PersonConnection = connectionType(Person, 'Person');
export const PersonListArgs = listArgs(PersonFilters, PersonOrder);
