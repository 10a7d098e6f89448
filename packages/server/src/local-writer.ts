/** Writing under the lock that every program takes, for a client that runs where the files are. */
export { replaceFileIf as writeLocal } from '@tickmark/core/node';
