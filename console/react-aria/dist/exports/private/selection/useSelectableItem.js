import {useSelectableItem as $0d8cf6a15fe85601$export$ecf600387e221c37} from "../../../private/selection/useSelectableItem.js";




export {$0d8cf6a15fe85601$export$ecf600387e221c37 as useSelectableItem};
//# sourceMappingURL=useSelectableItem.js.map
