import { Resolver } from 'type-graphql';
import { ReadField, ReadQuery } from '../graphql/read-field.ts';
import { AuditEntryConnection, AuditListArgs } from './audit.list.ts';
import { AuditEntry } from './audit.type.ts';
import { ApiToken, User } from './user.type.ts';

@Resolver(() => AuditEntry)
export class AuditResolver {
  @ReadQuery(() => AuditEntryConnection, {
    args: AuditListArgs,
    description: 'What was done and by whom, the latest first. ADMIN only.',
  })
  auditEntries!: object;

  @ReadField(() => User, { nullable: true, description: 'Whose account it was done with, or happened to.' })
  user!: User | null;
  @ReadField(() => ApiToken, { nullable: true, description: 'The token it was done with.' })
  apiToken!: ApiToken | null;
}
