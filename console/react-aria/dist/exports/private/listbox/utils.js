import {getItemId as $519a33be2aaefa45$export$9145995848b05025, listData as $519a33be2aaefa45$export$3585ede4d035bf14} from "../../../private/listbox/utils.js";




export {$519a33be2aaefa45$export$3585ede4d035bf14 as listData, $519a33be2aaefa45$export$9145995848b05025 as getItemId};
//# sourceMappingURL=utils.js.map
