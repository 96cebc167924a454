import {useSelectableItem as $f6ba6936bfd098a0$export$ecf600387e221c37} from "../../../private/selection/useSelectableItem.mjs";




export {$f6ba6936bfd098a0$export$ecf600387e221c37 as useSelectableItem};
//# sourceMappingURL=useSelectableItem.mjs.map
