import {useOverlayPosition as $e55325afa7851309$export$d39e1813b3bdd0e1} from "../private/overlays/useOverlayPosition.js";




export {$e55325afa7851309$export$d39e1813b3bdd0e1 as useOverlayPosition};
//# sourceMappingURL=useOverlayPosition.js.map
