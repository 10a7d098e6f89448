import type { Connection } from 'vscode-languageserver';
import type { Files } from './host.ts';
import { fileRequests } from './protocol.ts';

/** Files as the client sees them: any file system the editor can open, the web and remote ones included. */
export function clientFiles(connection: Connection): Files {
  return {
    async read(uri) {
      const answer = await connection.sendRequest<string | null>(fileRequests.read, { uri });
      return answer === null ? null : bytesOf(answer);
    },
    list: (folder) => connection.sendRequest<string[]>(fileRequests.list, { folder: folder.uri }),
    write: (uri, text, ifText) => connection.sendRequest<boolean>(fileRequests.write, { uri, text, ifText }),
  };
}

/** Bytes of a base64 string (RFC 4648); `atob` is what Node, browsers and workers share. */
function bytesOf(encoded: string): Uint8Array {
  const binary = atob(encoded);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
