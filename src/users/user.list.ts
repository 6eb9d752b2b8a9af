import { connectionType } from '../graphql/types/connection.ts';
import { User } from './user.type.ts';

export const UserConnection = connectionType(User, 'User');
