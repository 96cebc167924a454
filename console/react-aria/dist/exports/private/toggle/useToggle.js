import {useToggle as $02953ddad5f95ac5$export$cbe85ee05b554577} from "../../../private/toggle/useToggle.js";




export {$02953ddad5f95ac5$export$cbe85ee05b554577 as useToggle};
//# sourceMappingURL=useToggle.js.map
