export { useUpdateLayoutEffect } from '../../../src/utils/useUpdateLayoutEffect';
