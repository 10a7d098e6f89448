import { changeSetting, setting } from '../client/settings.ts';

const toggles: Readonly<Record<string, string>> = {
  toggleHighlights: 'highlights.enabled',
  togglePeople: 'highlights.people',
  togglePlaces: 'highlights.places',
  toggleOrganizations: 'highlights.organizations',
  toggleFigures: 'highlights.figures',
  toggleBoilerplate: 'highlights.boilerplate',
  checkDraft: 'problems.drafts',
};

/** Commands that turn a setting over. */
export function toggleCommands(): Record<string, () => unknown> {
  const entries = Object.entries(toggles).map(([command, name]) => [
    command,
    () => changeSetting(name, !setting(name)),
  ]);
  return Object.fromEntries(entries);
}
