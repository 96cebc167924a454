import {useOverlayPosition as $b3526bc71400be8d$export$d39e1813b3bdd0e1} from "../private/overlays/useOverlayPosition.mjs";




export {$b3526bc71400be8d$export$d39e1813b3bdd0e1 as useOverlayPosition};
//# sourceMappingURL=useOverlayPosition.mjs.map
