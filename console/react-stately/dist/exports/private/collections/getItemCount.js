import {getItemCount as $977ee5a19ab93bfd$export$77d5aafae4e095b2} from "../../../private/collections/getItemCount.js";




export {$977ee5a19ab93bfd$export$77d5aafae4e095b2 as getItemCount};
//# sourceMappingURL=getItemCount.js.map
