/** Placeholder entry of the language server; the protocol is wired in `node.ts` and `browser.ts`. */
export const serverName = 'tickmark';
