export { getScrollParents } from '../../../src/utils/getScrollParents';
