// Rules and names that several screens show.
import { t } from './text';

const IMAGE_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,78}[A-Za-z0-9])?$/;

// Returns why an image cannot have this name; null for a possible one, and for an empty one, which needs no complaint yet.
export function imageNameError(name: string): string | null {
  return !name || IMAGE_NAME.test(name) ? null : t('error.NAME_INVALID');
}

interface Named {
  name: string;
  displayName?: string | null;
}

export function nameOf({ name, displayName }: Named): string {
  return displayName || name;
}

// Returns the numbers that follow 1.4.2: 1.4.3, 1.5.0 and 2.0.0.
export function nextNumbers(highest: string): Record<'PATCH' | 'MINOR' | 'MAJOR', string> {
  const [major = 0, minor = 0, patch = 0] = highest.split('.').map(Number);
  return { PATCH: `${major}.${minor}.${patch + 1}`, MINOR: `${major}.${minor + 1}.0`, MAJOR: `${major + 1}.0.0` };
}
