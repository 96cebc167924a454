export { CLEAR_FOCUS_EVENT, FOCUS_EVENT } from '../../../src/utils/constants';
