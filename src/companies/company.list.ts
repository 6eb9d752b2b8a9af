import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { CompanyKind, type CheckKind, type Visibility } from '../database/generated/enums.ts';
import { InDoubt } from '../graphql/types/check-kind.type.ts';
import { connectionType, listArgs, OrderDirection } from '../graphql/types/connection.ts';
import { HoldsText, IsPublic, SetByHand } from '../graphql/types/list-filters.type.ts';
import { UncertainDateRange } from '../graphql/types/values.type.ts';
import { Company } from './company.type.ts';

@InputType()
export class CompanyFilters {
  @Field(() => [CompanyKind], { nullable: true }) companyKind?: CompanyKind[];
  @Field(() => [ID], { nullable: true, description: 'People who have or had a role there.' })
  people?: string[];
  @Field(() => UncertainDateRange, { nullable: true }) foundedOn?: UncertainDateRange;
  @HoldsText('any of the names') text?: string;
  @IsPublic isPublic?: boolean;
  @SetByHand visibility?: Visibility[];
  @InDoubt check?: CheckKind[];
}

export const CompanyOrderField = {
  NAME: 'NAME',
  FOUNDED_ON: 'FOUNDED_ON',
  UPDATED_AT: 'UPDATED_AT',
} as const;
export type CompanyOrderField = (typeof CompanyOrderField)[keyof typeof CompanyOrderField];
registerEnumType(CompanyOrderField, {
  name: 'CompanyOrderField',
  description: 'UPDATED_AT, the last save, is for editors.',
});

@InputType({ description: 'By default by name, A first. What has no date counts as oldest.' })
export class CompanyOrder {
  @Field(() => CompanyOrderField) field!: CompanyOrderField;
  @Field(() => OrderDirection) direction!: 'ASC' | 'DESC';
}

export const CompanyConnection = connectionType(Company, 'Company');
export const CompanyListArgs = listArgs(CompanyFilters, CompanyOrder);
