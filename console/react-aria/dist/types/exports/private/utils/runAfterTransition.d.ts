export { runAfterTransition } from '../../../src/utils/runAfterTransition';
