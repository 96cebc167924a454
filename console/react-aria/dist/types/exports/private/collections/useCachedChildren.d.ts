export { useCachedChildren, type CachedChildrenOptions } from '../../../src/collections/useCachedChildren';
