import { Field, Float, ID, InputType, registerEnumType } from 'type-graphql';
import { ProposalKind, ProposalState, RejectionScope } from '../../database/generated/enums.ts';
import { listArgs, OrderDirection } from '../../graphql/types/connection.ts';

@InputType()
export class ProposalFilters {
  @Field(() => [ID], { nullable: true, description: 'Of these documents, of their latest versions.' })
  documents?: string[];
  @Field(() => [ProposalKind], { nullable: true }) kinds?: ProposalKind[];
  @Field(() => [ProposalState], { nullable: true }) states?: ProposalState[];
  @Field(() => [String], { nullable: true, description: 'Names of rules.' }) rules?: string[];
  @Field(() => [RejectionScope], { nullable: true, description: 'Of rejected ones.' })
  rejectionScopes?: RejectionScope[];
  @Field(() => Float, { nullable: true, description: 'At least so sure, 0 to 1.' }) minConfidence?: number;
}

export const ProposalOrderField = { START: 'START', CONFIDENCE: 'CONFIDENCE' } as const;
export type ProposalOrderField = (typeof ProposalOrderField)[keyof typeof ProposalOrderField];
registerEnumType(ProposalOrderField, {
  name: 'ProposalOrderField',
  description: 'START: as the text is read.',
});

@InputType()
export class ProposalOrder {
  @Field(() => ProposalOrderField) field!: ProposalOrderField;
  @Field(() => OrderDirection) direction!: 'ASC' | 'DESC';
}

/** In reading order. */
export const ProposalListArgs = listArgs(ProposalFilters, ProposalOrder);
