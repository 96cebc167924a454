import {layoutInfoToStyle as $6c92e9e346cd7b1c$export$1481e64fbe01b8b3, VirtualizerItem as $6c92e9e346cd7b1c$export$6796df8ba7398521} from "../../../private/virtualizer/VirtualizerItem.mjs";




export {$6c92e9e346cd7b1c$export$6796df8ba7398521 as VirtualizerItem, $6c92e9e346cd7b1c$export$1481e64fbe01b8b3 as layoutInfoToStyle};
//# sourceMappingURL=VirtualizerItem.mjs.map
