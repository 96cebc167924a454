import {useOverlay as $77844860df94ba23$export$ea8f71083e90600f} from "../private/overlays/useOverlay.mjs";




export {$77844860df94ba23$export$ea8f71083e90600f as useOverlay};
//# sourceMappingURL=useOverlay.mjs.map
