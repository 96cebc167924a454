export { listData, getItemId } from '../../../src/listbox/utils';
