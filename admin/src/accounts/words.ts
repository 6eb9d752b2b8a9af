import { defineWords } from '../i18n/define-words.ts';

export const accountsWords = defineWords(
  {
    name: 'Name',
    email: 'E-mail',
    password: 'Password',
    backToSignIn: 'Back to sign-in',
    signIn: {
      title: 'Sign in',
      text: 'Welcome back to the desk.',
      submit: 'Sign in',
      forgotten: 'Forgotten?',
      noAccount: 'No account? An admin of this archive can send you an invitation.',
      wrong: 'E-mail and password do not belong together.',
      checkBoth: 'Check both. After five tries you wait up to a quarter of an hour.',
    },
    again: {
      title: 'Your session has ended',
      text: 'Sign in again. What you typed is still there.',
      other: 'Leave this page and sign in as somebody else',
    },
    forgotten: {
      title: 'Forgot your password?',
      text: 'Get a link by which you set another.',
      hint: 'The link comes by mail, where this archive sends mail.',
      submit: 'Ask for a link',
      asked: 'If there is such an account, its link is on its way',
      askedText:
        'It works once, within an hour. Nothing comes? Not every archive sends mail: an admin can make a link for you under Settings, Users.',
    },
    link: {
      kept: 'The password is kept as an argon2id hash on this server only.',
      nameNeeded: 'Type your name.',
      emailNeeded: 'An address such as name@example.org.',
      worthless: 'This link no longer works',
      missing: 'The secret of the link is missing',
      openAgain:
        'Open the whole link again, up to its last character. It leaves the address as soon as it is read.',
    },
    setUp: {
      title: 'Set up your archive',
      text: 'You become its first admin. The link you used works once.',
      submit: 'Make the account',
      getAnother:
        'It was used already or is older than an hour. If nobody has an account yet, start the server again: it prints another link.',
    },
    invitation: {
      title: 'Welcome to the desk',
      text: 'You are invited. Choose a password and come in.',
      submit: 'Come in',
      getAnother: 'It was used already or is older than an hour. Ask who invited you for another.',
    },
    newPassword: {
      title: 'Choose a new password',
      text: 'It ends all sessions of your account and revokes its tokens.',
      submit: 'Set the password',
      getAnother: 'It was used already or is older than an hour.',
      ask: 'Ask for another link',
    },
    picture: {
      title: 'What this archive does',
      before: 'Step Star has closed its Series B+, and Yin Qi now chairs the board.',
      sentence: 'More than five billion yuan came in.',
      name: 'Step Star, Series B+',
      amount: 'at least CNY 5,000,000,000 · 2026',
      accepted: 'Accepted',
      promise:
        'No number without its sentence. No sentence accepted without a person. No work lost when the text comes again.',
    },
  },
  {
    name: 'Name',
    email: 'E-Mail',
    password: 'Passwort',
    backToSignIn: 'Zurück zur Anmeldung',
    signIn: {
      title: 'Anmelden',
      text: 'Willkommen zurück in der Redaktion.',
      submit: 'Anmelden',
      forgotten: 'Vergessen?',
      noAccount: 'Kein Konto? Wer dieses Archiv verwaltet, kann dich einladen.',
      wrong: 'E-Mail und Passwort gehören nicht zusammen.',
      checkBoth: 'Prüfe beides. Nach fünf Versuchen wartest du bis zu einer Viertelstunde.',
    },
    again: {
      title: 'Deine Sitzung ist zu Ende',
      text: 'Melde dich wieder an. Was du getippt hast, ist noch da.',
      other: 'Diese Seite verlassen und als jemand anderes anmelden',
    },
    forgotten: {
      title: 'Passwort vergessen?',
      text: 'Hol dir einen Link, mit dem du ein neues setzt.',
      hint: 'Der Link kommt per Mail, wenn dieses Archiv Mails verschickt.',
      submit: 'Link anfordern',
      asked: 'Wenn es das Konto gibt, ist sein Link unterwegs',
      askedText:
        'Er gilt einmal, eine Stunde lang. Es kommt nichts? Nicht jedes Archiv verschickt Mails: Unter Einstellungen, Konten kann dir die Verwaltung einen Link machen.',
    },
    link: {
      kept: 'Das Passwort liegt nur als argon2id-Hash auf diesem Server.',
      nameNeeded: 'Wie heißt du?',
      emailNeeded: 'Eine Adresse wie name@example.org.',
      worthless: 'Dieser Link gilt nicht mehr',
      missing: 'Das Geheimnis des Links fehlt',
      openAgain:
        'Öffne den ganzen Link noch einmal, bis zum letzten Zeichen. Sobald er gelesen ist, verschwindet er aus der Adresse.',
    },
    setUp: {
      title: 'Archiv einrichten',
      text: 'Du wirst die erste Person mit allen Rechten. Dein Link gilt einmal.',
      submit: 'Konto anlegen',
      getAnother:
        'Er wurde schon benutzt oder ist älter als eine Stunde. Hat noch niemand ein Konto, starte den Server neu: Er gibt einen neuen Link aus.',
    },
    invitation: {
      title: 'Willkommen in der Redaktion',
      text: 'Du bist eingeladen. Wähle ein Passwort und komm herein.',
      submit: 'Hereinkommen',
      getAnother:
        'Er wurde schon benutzt oder ist älter als eine Stunde. Bitte um einen neuen, wo die Einladung herkam.',
    },
    newPassword: {
      title: 'Neues Passwort wählen',
      text: 'Es beendet alle Sitzungen deines Kontos und widerruft seine Tokens.',
      submit: 'Passwort setzen',
      getAnother: 'Er wurde schon benutzt oder ist älter als eine Stunde.',
      ask: 'Neuen Link anfordern',
    },
    picture: {
      title: 'Was dieses Archiv tut',
      before: 'Step Star hat seine Serie B+ abgeschlossen, und Yin Qi leitet jetzt den Verwaltungsrat.',
      sentence: 'Mehr als fünf Milliarden Yuan kamen herein.',
      name: 'Step Star, Serie B+',
      amount: 'mindestens 5.000.000.000 CNY · 2026',
      accepted: 'Angenommen',
      promise:
        'Keine Zahl ohne ihren Satz. Kein Satz angenommen ohne einen Menschen. Keine Arbeit verloren, wenn der Text wiederkommt.',
    },
  },
);
