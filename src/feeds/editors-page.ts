import { pageStyle } from './page-style.ts';

/** What stands at /admin/ until the editors' panel does: where the archive can be read meanwhile. */
export function editorsPage(nonce: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Backfile for editors</title>
<style nonce="${nonce}">${pageStyle}</style>
</head>
<body><main>
<h1>No panel yet</h1>
<p class="standfirst">The panel for editors is not part of this version. Accounts are made through the API, the first one by the link that the start prints or on the command line; they sign in over HTTP, and articles are written through the API.</p>
<p>Everything in the archive can be read: try the examples in the <a href="/graphql">playground</a>, or start with the <a href="/feeds/articles.json">feed of the latest articles</a>.</p>
</main></body>
</html>
`;
}
