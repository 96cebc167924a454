import {ariaHideOutside as $58196c8d6a1f38fc$export$1c3ebcada18427bf} from "../../../private/overlays/ariaHideOutside.mjs";




export {$58196c8d6a1f38fc$export$1c3ebcada18427bf as ariaHideOutside};
//# sourceMappingURL=ariaHideOutside.mjs.map
