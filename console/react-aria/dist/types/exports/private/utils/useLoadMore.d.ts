export { useLoadMore } from '../../../src/utils/useLoadMore';
