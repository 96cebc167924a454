export { useFormReset } from '../../../src/utils/useFormReset';
