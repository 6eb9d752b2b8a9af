import { Field, ID, InputType } from 'type-graphql';
import { EvidenceInput } from '../claims/claim.inputs.ts';
import { CompanyKind, CompanyRelationKind } from '../database/generated/enums.ts';
import { UncertainDateInput } from '../graphql/mutations/inputs.type.ts';
import { deletePayloadType, payloadType } from '../graphql/mutations/payload.ts';
import { PartyInput, PartyUpdateInput } from '../parties/party.inputs.ts';
import { Company } from './company.type.ts';

@InputType({ description: 'Read from the company: SUBSIDIARY_OF means that it belongs to the object.' })
export class CompanyRelationInput {
  @Field(() => CompanyRelationKind) relationKind!: CompanyRelationKind;
  @Field(() => ID) object!: string;
  @Field(() => UncertainDateInput, { nullable: true }) since?: UncertainDateInput | null;
  @Field(() => UncertainDateInput, { nullable: true }) until?: UncertainDateInput | null;
  @Field(() => [EvidenceInput], { nullable: true }) evidence?: EvidenceInput[] | null;
}

const ALL_RELATIONS = 'All whose subject it is; one that stays keeps its passages.';

@InputType()
export class CompanyCreateInput extends PartyInput {
  @Field(() => String) name!: string;
  @Field(() => Boolean, { nullable: true, description: 'Made even where the archive may have it already.' })
  isDistinct?: boolean | null;
  @Field(() => CompanyKind, { nullable: true }) companyKind?: CompanyKind;
  @Field(() => [CompanyRelationInput], { nullable: true, description: ALL_RELATIONS })
  relations?: CompanyRelationInput[] | null;
}

@InputType({ description: 'What is left out stays; claims are added.' })
export class CompanyUpdateInput extends PartyUpdateInput {
  @Field(() => CompanyKind, { nullable: true }) companyKind?: CompanyKind;
  @Field(() => [CompanyRelationInput], { nullable: true, description: ALL_RELATIONS })
  relations?: CompanyRelationInput[] | null;
}

export const CompanyPayload = payloadType(Company, 'company');
export const CompanyDeletePayload = deletePayloadType('company');
