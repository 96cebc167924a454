import {useLayoutEffect as $53fed047b798be36$export$e5c5a5f917a5871c} from "../../../private/utils/useLayoutEffect.js";




export {$53fed047b798be36$export$e5c5a5f917a5871c as useLayoutEffect};
//# sourceMappingURL=useLayoutEffect.js.map
