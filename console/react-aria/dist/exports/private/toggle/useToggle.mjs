import {useToggle as $876b6f32ca5a04c3$export$cbe85ee05b554577} from "../../../private/toggle/useToggle.mjs";




export {$876b6f32ca5a04c3$export$cbe85ee05b554577 as useToggle};
//# sourceMappingURL=useToggle.mjs.map
