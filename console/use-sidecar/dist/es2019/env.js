import { isNode } from 'detect-node-es';
export const env = {
    isNode,
    forceCache: false,
};
