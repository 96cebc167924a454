export { useListFormatter } from '../src/i18n/useListFormatter';
