import {DOMLayoutDelegate as $b97f9e0227e72afb$export$8f5ed9ff9f511381} from "../../../private/selection/DOMLayoutDelegate.js";




export {$b97f9e0227e72afb$export$8f5ed9ff9f511381 as DOMLayoutDelegate};
//# sourceMappingURL=DOMLayoutDelegate.js.map
