import { defineWords } from '../i18n/define-words.ts';

export const accountsWords = defineWords(
  {
    signIn: {
      title: 'Sign in',
      again: 'Your session has ended',
      againText: 'Sign in again. What you typed is still there.',
      email: 'E-mail',
      password: 'Password',
      submit: 'Sign in',
      wrong: 'E-mail and password do not belong together.',
    },
  },
  {
    signIn: {
      title: 'Anmelden',
      again: 'Deine Sitzung ist zu Ende',
      againText: 'Melde dich wieder an. Was du getippt hast, ist noch da.',
      email: 'E-Mail',
      password: 'Passwort',
      submit: 'Anmelden',
      wrong: 'E-Mail und Passwort gehören nicht zusammen.',
    },
  },
);
