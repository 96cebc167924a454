export { useSyncRef } from '../../../src/utils/useSyncRef';
