export { useTab } from '../src/tabs/useTab';
export { useTabPanel } from '../src/tabs/useTabPanel';
export { useTabList } from '../src/tabs/useTabList';
export type { AriaTabProps, TabAria } from '../src/tabs/useTab';
export type { AriaTabPanelProps, TabPanelAria } from '../src/tabs/useTabPanel';
export type { AriaTabListProps, AriaTabListOptions, TabListAria } from '../src/tabs/useTabList';
export type { Orientation } from '@react-types/shared';
