export { useValueEffect } from '../../../src/utils/useValueEffect';
