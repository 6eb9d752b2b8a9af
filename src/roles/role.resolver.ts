import { Resolver } from 'type-graphql';
import { Company } from '../companies/company.type.ts';
import { EvidenceConnection } from '../documents/document.type.ts';
import { ReadField } from '../graphql/read-field.ts';
import { PageArgs } from '../graphql/types/connection.ts';
import { Person } from '../people/person.type.ts';
import { Role } from './role.type.ts';

@Resolver(() => Role)
export class RoleResolver {
  @ReadField(() => Person) person!: Person;
  @ReadField(() => Company) company!: Company;
  @ReadField(() => EvidenceConnection, { args: PageArgs }) evidence!: object;
}
