import { Field, ID, InputType } from 'type-graphql';
import { connectionType, listArgs } from '../graphql/types/connection.ts';
import { DateTimeRange } from '../graphql/types/values.type.ts';
import { AuditEntry } from './audit.type.ts';

@InputType()
export class AuditFilters {
  @Field(() => [String], { nullable: true, description: 'Mutations by name, or SIGN_IN, LINK_USED …' })
  kind?: string[];
  @Field(() => [ID], { nullable: true, description: 'Whose acts, and acts on whose account.' })
  users?: string[];
  @Field(() => [String], { nullable: true, description: 'Names as they stand in `actor`.' })
  actors?: string[];
  @Field(() => [ID], { nullable: true, description: 'Records of any type.' }) records?: string[];
  @Field(() => DateTimeRange, { nullable: true }) at?: DateTimeRange;
}

export const AuditEntryConnection = connectionType(AuditEntry, 'AuditEntry');
export const AuditListArgs = listArgs(AuditFilters, null);
