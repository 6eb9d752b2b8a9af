import { Field, InputType } from 'type-graphql';
import { CompanyKind } from '../database/generated/enums.ts';
import { payloadType } from '../graphql/mutations/payload.ts';
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

export const CompanyPayload = payloadType(Company, 'company');
