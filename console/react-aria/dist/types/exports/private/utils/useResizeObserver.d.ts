export { useResizeObserver } from '../../../src/utils/useResizeObserver';
