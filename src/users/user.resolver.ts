import { Resolver } from 'type-graphql';
import { ReadField, ReadQuery } from '../graphql/read-field.ts';
import { PageArgs } from '../graphql/types/connection.ts';
import { UserConnection } from './user.list.ts';
import { ApiToken, Session, User } from './user.type.ts';

@Resolver(() => User)
export class UserResolver {
  @ReadQuery(() => User, {
    nullable: true,
    description: 'Who is signed in; null for the public and for programs with a token.',
  })
  viewer!: User | null;

  @ReadQuery(() => UserConnection, { args: PageArgs, description: 'By name. ADMIN only.' })
  users!: object;

  @ReadField(() => [Session], { description: 'Those that can still be used, the latest seen first.' })
  sessions!: Session[];
  @ReadField(() => [ApiToken], { description: 'The latest made first, revoked ones too.' })
  apiTokens!: ApiToken[];
}
