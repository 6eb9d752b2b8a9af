import { defineWords } from '../i18n/define-words.ts';

export const listsWords = defineWords({}, {});
