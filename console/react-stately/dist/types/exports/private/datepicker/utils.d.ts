export { type FormatterOptions } from '../../../src/datepicker/utils';
