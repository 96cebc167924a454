export { createShadowTreeWalker, ShadowTreeWalker } from '../../../../src/utils/shadowdom/ShadowTreeWalker';
