import {useVirtualizerItem as $50fb5bc04a398332$export$1da781778207e0a2} from "../../../private/virtualizer/useVirtualizerItem.js";




export {$50fb5bc04a398332$export$1da781778207e0a2 as useVirtualizerItem};
//# sourceMappingURL=useVirtualizerItem.js.map
