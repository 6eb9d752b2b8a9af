import { Resolver } from 'type-graphql';
import { ReadQuery } from '../graphql/read-field.ts';
import { User } from './user.type.ts';

@Resolver(() => User)
export class UserResolver {
  @ReadQuery(() => User, { nullable: true, description: 'Who is signed in; null for the public.' })
  viewer!: User | null;
}
