export { mergeProps } from '../src/utils/mergeProps';
