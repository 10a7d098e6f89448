const chunk = 0x8000;

/** RFC 4648, with what Node and web workers share. In pieces, for a call takes no more than some 60,000 arguments. */
export function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + chunk)));
  }
  return btoa(parts.join(''));
}
