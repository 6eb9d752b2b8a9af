/** The look of the plain pages: one column to read, light or dark as the reader's system is. */
export const pageStyle = `
  :root { color-scheme: light dark; --ink: light-dark(#1b1b1f, #e8e6e3); --quiet: light-dark(#5f5f6b, #a3a1a8); --ground: light-dark(#fdfcf9, #17171a); }
  body { margin: 0; background: var(--ground); color: var(--ink); font: 1.125rem/1.65 Georgia, 'Times New Roman', serif; }
  main { max-width: 38rem; margin: 0 auto; padding: 3rem 1.25rem 5rem; }
  a { color: inherit; text-underline-offset: .2em; }
  h1 { font-size: clamp(1.8rem, 6vw, 2.6rem); line-height: 1.15; margin: 0 0 .75rem; text-wrap: balance; }
  h2, h3, h4 { line-height: 1.25; margin: 2.25rem 0 .5rem; }
  .standfirst { font-size: 1.25rem; color: var(--quiet); margin: 0 0 1rem; }
  .about { font: .875rem/1.5 system-ui, sans-serif; color: var(--quiet); border-bottom: 1px solid color-mix(in srgb, var(--quiet) 35%, transparent); padding-bottom: 1rem; margin-bottom: 1.5rem; }
  blockquote { margin: 1.5rem 0; padding-left: 1rem; border-left: 3px solid var(--quiet); }
  .caption { font-size: .9rem; color: var(--quiet); }`;
