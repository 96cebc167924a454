export type { TextFieldAria } from '../src/textfield/useTextField';
export { useTextField } from '../src/textfield/useTextField';
export type { AriaTextFieldOptions } from '../src/textfield/useTextField';
export type { TextFieldProps, AriaTextFieldProps } from '../src/textfield/useTextField';
