import {useHasTabbableChild as $644c3c0e7ea96f5b$export$eac1895992b9f3d6} from "../../../private/focus/useHasTabbableChild.js";




export {$644c3c0e7ea96f5b$export$eac1895992b9f3d6 as useHasTabbableChild};
//# sourceMappingURL=useHasTabbableChild.js.map
