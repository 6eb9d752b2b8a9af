/** The nonce that style elements of this load must carry; the server put it into the page. */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
