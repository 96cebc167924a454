export { useLayoutEffect } from '../../../src/utils/useLayoutEffect';
