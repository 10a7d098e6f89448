/** Whether the word at `start` is written as a name: with a capital that is not owed to the start of a sentence or quote. */
export function isNameLike(text: string, start: number): boolean {
  const first = text[start]!;
  if (first === first.toLowerCase()) return false;
  return /[\p{L}\p{N},;-]\s?$/u.test(text.slice(Math.max(0, start - 2), start));
}
