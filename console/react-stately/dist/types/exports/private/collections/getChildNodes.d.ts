export { getChildNodes, getFirstItem, getLastItem, getNthItem, compareNodeOrder } from '../../../src/collections/getChildNodes';
