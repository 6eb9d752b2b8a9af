import { Field, ID, ObjectType, type ClassType } from 'type-graphql';
import { UserError } from './user-error.type.ts';

/** `<Record>Payload`: the record as it is after the act, and why nothing was done. */
export function payloadType(record: ClassType, field: string): ClassType {
  return payload(capitalised(field), (prototype) => {
    Field(() => record, { nullable: true, description: 'As it is now; null when nothing was done.' })(
      prototype,
      field,
    );
  });
}

/** `<Record>DeletePayload`: the id of what is gone. */
export function deletePayloadType(field: string): ClassType {
  return payload(`${capitalised(field)}Delete`, (prototype) => {
    Field(() => ID, { nullable: true, description: 'Null when nothing was done.' })(prototype, 'deletedId');
  });
}

/** A payload with fields of one's own beside `userErrors`. */
export function payload(name: string, addFields: (prototype: object) => void): ClassType {
  @ObjectType(`${name}Payload`)
  class Payload {
    @Field(() => [UserError], { description: 'Why nothing was done; empty when it was.' })
    userErrors!: UserError[];
  }
  addFields(Payload.prototype);
  return Payload;
}

const capitalised = (name: string): string => name[0]!.toUpperCase() + name.slice(1);
