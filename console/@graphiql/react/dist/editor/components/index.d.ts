export { HeaderEditor } from './header-editor';
export { ImagePreview } from './image-preview';
export { QueryEditor } from './query-editor';
export { ResponseEditor } from './response-editor';
export { VariableEditor } from './variable-editor';
