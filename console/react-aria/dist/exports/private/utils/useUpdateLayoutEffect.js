import {useUpdateLayoutEffect as $96d0d4862843d873$export$72ef708ab07251f1} from "../../../private/utils/useUpdateLayoutEffect.js";




export {$96d0d4862843d873$export$72ef708ab07251f1 as useUpdateLayoutEffect};
//# sourceMappingURL=useUpdateLayoutEffect.js.map
