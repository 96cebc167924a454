import {useViewportSize as $20135633306fcf19$export$d699905dd57c73ca} from "../../../private/utils/useViewportSize.js";




export {$20135633306fcf19$export$d699905dd57c73ca as useViewportSize};
//# sourceMappingURL=useViewportSize.js.map
