import {useVirtualizerItem as $cd3854145620ec6a$export$1da781778207e0a2} from "../../../private/virtualizer/useVirtualizerItem.mjs";




export {$cd3854145620ec6a$export$1da781778207e0a2 as useVirtualizerItem};
//# sourceMappingURL=useVirtualizerItem.mjs.map
