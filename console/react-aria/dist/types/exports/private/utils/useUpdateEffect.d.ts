export { useUpdateEffect } from '../../../src/utils/useUpdateEffect';
