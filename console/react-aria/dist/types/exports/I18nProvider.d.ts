export { I18nProvider, useLocale } from '../src/i18n/I18nProvider';
export type { I18nProviderProps, Locale } from '../src/i18n/I18nProvider';
export { isRTL } from '../src/i18n/utils';
