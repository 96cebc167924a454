export { useNumberFormatter } from '../src/i18n/useNumberFormatter';
