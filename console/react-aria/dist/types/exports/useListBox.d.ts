export { useListBox } from '../src/listbox/useListBox';
export { useOption } from '../src/listbox/useOption';
export { useListBoxSection } from '../src/listbox/useListBoxSection';
export type { ListBoxProps, AriaListBoxPropsBase, AriaListBoxProps, AriaListBoxOptions, ListBoxAria } from '../src/listbox/useListBox';
export type { AriaOptionProps, OptionAria } from '../src/listbox/useOption';
export type { AriaListBoxSectionProps, ListBoxSectionAria } from '../src/listbox/useListBoxSection';
