export { useLocalizedStringFormatter, useLocalizedStringDictionary } from '../src/i18n/useLocalizedStringFormatter';
export type { LocalizedStringFormatter } from '@internationalized/string';
