import { exportBrat } from './brat.ts';
import { exportCsv } from './csv.ts';
import type { Exporter } from './exported.ts';
import { exportHtml, exportTei } from './markup.ts';
import { exportConll, exportDoccano, exportLabelStudio, exportProdigy, exportSpacy } from './tools.ts';
import { exportW3c } from './w3c.ts';

/** Every format that annotations can be written in, beside the JSON Lines of the command line. */
export const exporters: Readonly<Record<ExportFormat, Exporter>> = {
  w3c: exportW3c,
  brat: exportBrat,
  csv: exportCsv,
  conll: exportConll,
  spacy: exportSpacy,
  prodigy: exportProdigy,
  doccano: exportDoccano,
  'label-studio': exportLabelStudio,
  tei: exportTei,
  html: exportHtml,
};

/** The name of a format to write. */
export type ExportFormat =
  | 'w3c'
  | 'brat'
  | 'csv'
  | 'conll'
  | 'spacy'
  | 'prodigy'
  | 'doccano'
  | 'label-studio'
  | 'tei'
  | 'html';
