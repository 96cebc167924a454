export { focusWithoutScrolling } from '../../../src/utils/focusWithoutScrolling';
