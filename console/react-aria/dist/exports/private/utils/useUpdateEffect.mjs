import {useUpdateEffect as $3c71b1595a147f24$export$496315a1608d9602} from "../../../private/utils/useUpdateEffect.mjs";




export {$3c71b1595a147f24$export$496315a1608d9602 as useUpdateEffect};
//# sourceMappingURL=useUpdateEffect.mjs.map
