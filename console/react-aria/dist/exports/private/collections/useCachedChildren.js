import {useCachedChildren as $91ad91478b215293$export$727c8fc270210f13} from "../../../private/collections/useCachedChildren.js";




export {$91ad91478b215293$export$727c8fc270210f13 as useCachedChildren};
//# sourceMappingURL=useCachedChildren.js.map
