import {useOverlayFocusContain as $d7a937236970dc7f$export$14c98a7594375490} from "../../../private/overlays/Overlay.mjs";




export {$d7a937236970dc7f$export$14c98a7594375490 as useOverlayFocusContain};
//# sourceMappingURL=Overlay.mjs.map
