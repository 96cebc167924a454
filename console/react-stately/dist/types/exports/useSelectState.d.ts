export { useSelectState } from '../src/select/useSelectState';
export type { SelectProps, SelectState, SelectStateOptions, SelectionMode, ValueType, ChangeValueType } from '../src/select/useSelectState';
