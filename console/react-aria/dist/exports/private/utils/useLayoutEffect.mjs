import {useLayoutEffect as $c4867b2f328c2698$export$e5c5a5f917a5871c} from "../../../private/utils/useLayoutEffect.mjs";




export {$c4867b2f328c2698$export$e5c5a5f917a5871c as useLayoutEffect};
//# sourceMappingURL=useLayoutEffect.mjs.map
