import {layoutInfoToStyle as $5e03ff6b3cb668b8$export$1481e64fbe01b8b3, VirtualizerItem as $5e03ff6b3cb668b8$export$6796df8ba7398521} from "../../../private/virtualizer/VirtualizerItem.js";




export {$5e03ff6b3cb668b8$export$6796df8ba7398521 as VirtualizerItem, $5e03ff6b3cb668b8$export$1481e64fbe01b8b3 as layoutInfoToStyle};
//# sourceMappingURL=VirtualizerItem.js.map
