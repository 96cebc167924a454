export { useObjectRef } from '../src/utils/useObjectRef';
