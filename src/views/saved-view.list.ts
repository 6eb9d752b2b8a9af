import { ArgsType, Field } from 'type-graphql';
import { connectionType, PageArgs } from '../graphql/types/connection.ts';
import { SavedView } from './saved-view.type.ts';

export const SavedViewConnection = connectionType(SavedView, 'SavedView');

@ArgsType()
export class SavedViewArgs extends PageArgs {
  @Field(() => String, { description: 'Views of this list, e.g. `companies`.' }) list!: string;
}
