import {DOMLayoutDelegate as $a83747cc3f035330$export$8f5ed9ff9f511381} from "../../../private/selection/DOMLayoutDelegate.mjs";




export {$a83747cc3f035330$export$8f5ed9ff9f511381 as DOMLayoutDelegate};
//# sourceMappingURL=DOMLayoutDelegate.mjs.map
