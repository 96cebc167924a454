import { Collection, Node } from '@react-types/shared';
export declare function getItemCount<T>(collection: Collection<Node<T>>): number;
