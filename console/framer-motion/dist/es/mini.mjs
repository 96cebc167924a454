export { useAnimateMini as useAnimate } from './animation/hooks/use-animate-style.mjs';
//# sourceMappingURL=mini.mjs.map
