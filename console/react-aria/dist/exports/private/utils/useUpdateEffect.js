import {useUpdateEffect as $b444858e8a82ccea$export$496315a1608d9602} from "../../../private/utils/useUpdateEffect.js";




export {$b444858e8a82ccea$export$496315a1608d9602 as useUpdateEffect};
//# sourceMappingURL=useUpdateEffect.js.map
