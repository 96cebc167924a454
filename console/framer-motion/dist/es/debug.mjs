export { recordStats } from 'motion-dom';
//# sourceMappingURL=debug.mjs.map
