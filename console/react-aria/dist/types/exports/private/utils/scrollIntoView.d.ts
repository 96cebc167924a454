export { scrollIntoView, scrollIntoViewport } from '../../../src/utils/scrollIntoView';
