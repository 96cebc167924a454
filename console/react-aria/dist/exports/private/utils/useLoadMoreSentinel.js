import {useLoadMoreSentinel as $9a660d4696d76517$export$ccaea96c28e8b9e7} from "../../../private/utils/useLoadMoreSentinel.js";




export {$9a660d4696d76517$export$ccaea96c28e8b9e7 as useLoadMoreSentinel};
//# sourceMappingURL=useLoadMoreSentinel.js.map
