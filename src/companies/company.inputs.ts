import { Field, InputType, ObjectType } from 'type-graphql';
import { CompanyKind } from '../database/generated/enums.ts';
import { UserError } from '../graphql/mutations/user-error.type.ts';
import { PartyInput, PartyUpdateInput } from '../parties/party.inputs.ts';
import { Company } from './company.type.ts';

@InputType()
export class CompanyCreateInput extends PartyInput {
  @Field(() => String) name!: string;
  @Field(() => CompanyKind, { nullable: true }) companyKind?: CompanyKind;
}

@InputType({ description: 'What is left out stays; claims are added.' })
export class CompanyUpdateInput extends PartyUpdateInput {
  @Field(() => CompanyKind, { nullable: true }) companyKind?: CompanyKind;
}

@ObjectType()
export class CompanyPayload {
  @Field(() => Company, { nullable: true, description: 'As it is now; null when nothing was done.' })
  company!: Company | null;
  @Field(() => [UserError], { description: 'Why nothing was done; empty when it was.' })
  userErrors!: UserError[];
}
