export { animateSequence } from './animation/animators/waapi/animate-sequence.mjs';
export { animateMini as animate } from './animation/animators/waapi/animate-style.mjs';
//# sourceMappingURL=dom-mini.mjs.map
