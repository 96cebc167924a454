export { useTag } from '../src/tag/useTag';
export { useTagGroup } from '../src/tag/useTagGroup';
export type { TagGroupAria, AriaTagGroupProps, AriaTagGroupOptions } from '../src/tag/useTagGroup';
export type { AriaTagProps, TagAria } from '../src/tag/useTag';
