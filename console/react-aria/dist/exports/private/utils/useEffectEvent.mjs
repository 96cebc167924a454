import {useEffectEvent as $fe16bffc7a557bf0$export$7f54fc3180508a52} from "../../../private/utils/useEffectEvent.mjs";




export {$fe16bffc7a557bf0$export$7f54fc3180508a52 as useEffectEvent};
//# sourceMappingURL=useEffectEvent.mjs.map
