export { CollectionNode, HeaderNode, ItemNode, LoaderNode, SectionNode, BaseCollection, FilterableNode } from '../../../src/collections/BaseCollection';
