import {createFocusManager as $535772f9d2c1f38d$export$c5251b9e124bf29, getFocusableTreeWalker as $535772f9d2c1f38d$export$2d6ec8fc375ceafa, isElementInChildOfActiveScope as $535772f9d2c1f38d$export$1258395f99bf9cbf} from "../../../private/focus/FocusScope.mjs";




export {$535772f9d2c1f38d$export$2d6ec8fc375ceafa as getFocusableTreeWalker, $535772f9d2c1f38d$export$c5251b9e124bf29 as createFocusManager, $535772f9d2c1f38d$export$1258395f99bf9cbf as isElementInChildOfActiveScope};
//# sourceMappingURL=FocusScope.mjs.map
