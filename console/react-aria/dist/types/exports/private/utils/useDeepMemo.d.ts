export { useDeepMemo } from '../../../src/utils/useDeepMemo';
