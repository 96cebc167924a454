export { useViewportSize } from '../../../src/utils/useViewportSize';
