export { chain } from '../src/utils/chain';
