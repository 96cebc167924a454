// Light or dark: as the system, or as the user chose.
import { createStoredText } from '../store';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const theme = createStoredText('theme');

export function applyTheme(): void {
  const apply = () => (document.documentElement.dataset.theme = theme.get() || 'system');
  theme.subscribe(apply);
  apply();
}
