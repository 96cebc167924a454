import {useLoadMoreSentinel as $0407362eaf54473e$export$ccaea96c28e8b9e7} from "../../../private/utils/useLoadMoreSentinel.mjs";




export {$0407362eaf54473e$export$ccaea96c28e8b9e7 as useLoadMoreSentinel};
//# sourceMappingURL=useLoadMoreSentinel.mjs.map
