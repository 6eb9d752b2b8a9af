/** Where the links of accounts lead until the editors' panel has a place for them: a form that sets the password. */
import { pageStyle } from './page-style.ts';

const pages = {
  'set-up': { title: 'The first account', words: 'Whoever makes it is an ADMIN and invites the others.' },
  invitation: { title: 'Your account', words: 'Set the password you will sign in with.' },
  password: { title: 'Another password', words: 'It ends every session and token of your account.' },
} as const;

export type PasswordPage = keyof typeof pages;
export const passwordPages = Object.keys(pages) as PasswordPage[];

const formStyle = `
  label { display: block; margin: 1rem 0; font: .875rem/1.5 system-ui, sans-serif; }
  input, button { display: block; box-sizing: border-box; width: 100%; font: 1rem/1.5 system-ui, sans-serif; padding: .5rem; }`;

export function passwordPage(page: PasswordPage, nonce: string): string {
  const { title, words } = pages[page];
  const first = `<label>Name <input name="name" autocomplete="name" required maxlength="200"></label>
<label>E-mail <input name="email" type="email" autocomplete="username" required maxlength="254"></label>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – Backfile</title>
<style nonce="${nonce}">${pageStyle}${formStyle}</style>
<script type="module" src="password.js"></script>
</head>
<body><main>
<h1>${title}</h1>
<p class="standfirst">${words}</p>
<form>${page === 'set-up' ? first : ''}
<label>Password, at least 8 characters <input name="password" type="password" autocomplete="new-password" required minlength="8" maxlength="1000"></label>
<button>Set password</button>
</form>
<p role="status"></p>
</main></body>
</html>
`;
}

/** The token leaves the address as soon as it is read, so that it stands in no history. */
export const passwordScript = `const form = document.forms[0];
const status = document.querySelector('[role=status]');
const token = new URLSearchParams(location.hash.slice(1)).get('token') ?? '';
history.replaceState(null, '', location.pathname);
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  status.textContent = '';
  try {
    const answer = await fetch('../account-links/redeem', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...Object.fromEntries(new FormData(form)), token }),
    });
    const { user, error } = await answer.json();
    if (user) form.hidden = true;
    status.textContent = user ? user.email + ' can sign in now.' : error.message;
  } catch {
    status.textContent = 'The server did not answer: try again.';
  }
});
`;
