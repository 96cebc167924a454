import {getItemCount as $2efe10d3f1f9e31e$export$77d5aafae4e095b2} from "../../../private/collections/getItemCount.mjs";




export {$2efe10d3f1f9e31e$export$77d5aafae4e095b2 as getItemCount};
//# sourceMappingURL=getItemCount.mjs.map
