import { type FigureParts, figurePartNames, hedges } from '@tickmark/core';

/** Reads a typed correction, as `value=100000 hedge=about item="Russian troops"`; `-` or nothing after the equals sign means none. A word on what is wrong otherwise. */
export function parseCorrection(line: string): FigureParts | string {
  const parts: Record<string, string | number | null> = {};
  const pairs = [...line.matchAll(/(\w+)=("[^"]*"|\S*)/g)];
  if (pairs.length === 0) return `nothing like ${figurePartNames[0]}=…`;
  for (const [, name, quoted] of pairs) {
    const read = readPart(name!, quoted!.replace(/^"|"$/g, ''));
    if (typeof read === 'object') parts[name!] = read.value;
    else return read;
  }
  return parts;
}

function readPart(name: string, text: string): { value: string | number | null } | string {
  if (!figurePartNames.some((known) => known === name))
    return `${name} is none of ${figurePartNames.join(', ')}`;
  if (text === '' || text === '-') return { value: null };
  if (name === 'hedge')
    return hedges.some((hedge) => hedge === text)
      ? { value: text }
      : `${text} is none of ${hedges.join(', ')}`;
  if (name !== 'value' && name !== 'min' && name !== 'max') return { value: text };
  const number = Number(text.replaceAll(',', ''));
  return Number.isFinite(number) ? { value: number } : `${text} is no number`;
}
