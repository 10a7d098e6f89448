import { styleText } from 'node:util';
import type { Io } from '../io.ts';

type Style = (text: string) => string;

/** Colors of the text output: what they mean, not what they look like. All do nothing where color is off. */
export interface Paint {
  readonly title: Style;
  readonly dim: Style;
  readonly path: Style;
  readonly person: Style;
  readonly place: Style;
  readonly organization: Style;
  readonly figure: Style;
  readonly boilerplate: Style;
  readonly good: Style;
  readonly warn: Style;
  readonly bad: Style;
}

/** The colors, or styles that leave text as it is. */
export function paintOf(enabled: boolean): Paint {
  const style =
    (format: Parameters<typeof styleText>[0]): Style =>
    (text) =>
      enabled && text !== '' ? styleText(format, text, { validateStream: false }) : text;
  return {
    title: style('bold'),
    dim: style('dim'),
    path: style('underline'),
    person: style('cyan'),
    place: style('green'),
    organization: style('blue'),
    figure: style('yellow'),
    boilerplate: style('gray'),
    good: style('green'),
    warn: style('yellow'),
    bad: style('red'),
  };
}

/** Whether results are colored: asked for, else on a terminal that does not refuse it (no-color.org). */
export function wantsColor(io: Io, asked: boolean | undefined): boolean {
  if (asked !== undefined) return asked;
  if (io.env.NO_COLOR !== undefined && io.env.NO_COLOR !== '') return false;
  if (io.env.FORCE_COLOR !== undefined) return io.env.FORCE_COLOR !== '0';
  return io.stdout.isTerminal && io.env.TERM !== 'dumb';
}
