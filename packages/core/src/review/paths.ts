/** Where sidecars are kept: beside the article, or under `.tickmark/` in a tree like that of the articles. */
export type SidecarLocation = 'beside' | 'folder';

/** The folder of everything a project keeps for itself. */
const projectFolder = '.tickmark';

/** The decisions that look beyond one article, relative to the project's folder. */
export const projectDecisionsPath: string = `${projectFolder}/decisions.json`;

/** The sidecar of an article; both paths are relative to the project's folder, with forward slashes. */
export function sidecarPath(article: string, location: SidecarLocation): string {
  return location === 'beside' ? `${article}.tick.json` : `${projectFolder}/${article}.tick.json`;
}
