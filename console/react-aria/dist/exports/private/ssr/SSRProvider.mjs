import {useSSRSafeId as $c7eafbbe1ea5834e$export$619500959fc48b26} from "../../../private/ssr/SSRProvider.mjs";




export {$c7eafbbe1ea5834e$export$619500959fc48b26 as useSSRSafeId};
//# sourceMappingURL=SSRProvider.mjs.map
