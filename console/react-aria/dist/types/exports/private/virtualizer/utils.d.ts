export { getRTLOffsetType, getScrollLeft, setScrollLeft, type RTLOffsetType } from '../../../src/virtualizer/utils';
