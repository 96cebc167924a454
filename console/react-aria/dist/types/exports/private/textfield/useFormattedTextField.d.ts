export { useFormattedTextField } from '../../../src/textfield/useFormattedTextField';
