import {useCachedChildren as $a80bd3e9349588e7$export$727c8fc270210f13} from "../../../private/collections/useCachedChildren.mjs";




export {$a80bd3e9349588e7$export$727c8fc270210f13 as useCachedChildren};
//# sourceMappingURL=useCachedChildren.mjs.map
