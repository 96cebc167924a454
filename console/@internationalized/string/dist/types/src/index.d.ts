export type { Variables, LocalizedString } from './LocalizedStringFormatter';
export type { LocalizedStrings } from './LocalizedStringDictionary';
export { LocalizedStringDictionary } from './LocalizedStringDictionary';
export { LocalizedStringFormatter } from './LocalizedStringFormatter';
