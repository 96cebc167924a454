export { getItemCount } from '../../../src/collections/getItemCount';
