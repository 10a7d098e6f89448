/** Placeholder entry of the extension. */
export const extensionName = 'tickmark';
