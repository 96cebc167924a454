import {createFocusManager as $903814aeb7d53b38$export$c5251b9e124bf29, getFocusableTreeWalker as $903814aeb7d53b38$export$2d6ec8fc375ceafa, isElementInChildOfActiveScope as $903814aeb7d53b38$export$1258395f99bf9cbf} from "../../../private/focus/FocusScope.js";




export {$903814aeb7d53b38$export$2d6ec8fc375ceafa as getFocusableTreeWalker, $903814aeb7d53b38$export$c5251b9e124bf29 as createFocusManager, $903814aeb7d53b38$export$1258395f99bf9cbf as isElementInChildOfActiveScope};
//# sourceMappingURL=FocusScope.js.map
