export { useFormValidation } from '../../../src/form/useFormValidation';
