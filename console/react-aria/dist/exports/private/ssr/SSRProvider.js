import {useSSRSafeId as $85138adc03e1f057$export$619500959fc48b26} from "../../../private/ssr/SSRProvider.js";




export {$85138adc03e1f057$export$619500959fc48b26 as useSSRSafeId};
//# sourceMappingURL=SSRProvider.js.map
