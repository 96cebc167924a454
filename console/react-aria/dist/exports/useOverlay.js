import {useOverlay as $1a051e369e68734b$export$ea8f71083e90600f} from "../private/overlays/useOverlay.js";




export {$1a051e369e68734b$export$ea8f71083e90600f as useOverlay};
//# sourceMappingURL=useOverlay.js.map
