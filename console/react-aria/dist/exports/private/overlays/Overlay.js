import {useOverlayFocusContain as $0a6ccf9bf972d929$export$14c98a7594375490} from "../../../private/overlays/Overlay.js";




export {$0a6ccf9bf972d929$export$14c98a7594375490 as useOverlayFocusContain};
//# sourceMappingURL=Overlay.js.map
