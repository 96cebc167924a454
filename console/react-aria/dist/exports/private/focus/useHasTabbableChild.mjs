import {useHasTabbableChild as $bf14c9739fda2eb3$export$eac1895992b9f3d6} from "../../../private/focus/useHasTabbableChild.mjs";




export {$bf14c9739fda2eb3$export$eac1895992b9f3d6 as useHasTabbableChild};
//# sourceMappingURL=useHasTabbableChild.mjs.map
