import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64 } from '../../../src/client/base64.ts';

test('any bytes come back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) =>
      Buffer.from(base64(bytes), 'base64').equals(bytes),
    ),
  );
});

test('a file larger than a call takes arguments comes back', () => {
  const bytes = Uint8Array.from({ length: 200_001 }, (_, index) => index % 251);
  expect(Buffer.from(base64(bytes), 'base64').equals(bytes)).toBe(true);
});
