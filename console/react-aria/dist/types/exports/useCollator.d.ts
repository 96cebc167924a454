export { useCollator } from '../src/i18n/useCollator';
