import {getItemId as $cd088b5c0d7b27b4$export$9145995848b05025, listData as $cd088b5c0d7b27b4$export$3585ede4d035bf14} from "../../../private/listbox/utils.mjs";




export {$cd088b5c0d7b27b4$export$3585ede4d035bf14 as listData, $cd088b5c0d7b27b4$export$9145995848b05025 as getItemId};
//# sourceMappingURL=utils.mjs.map
