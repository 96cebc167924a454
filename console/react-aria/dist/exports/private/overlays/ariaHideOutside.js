import {ariaHideOutside as $20aa6983aa303ce6$export$1c3ebcada18427bf} from "../../../private/overlays/ariaHideOutside.js";




export {$20aa6983aa303ce6$export$1c3ebcada18427bf as ariaHideOutside};
//# sourceMappingURL=ariaHideOutside.js.map
