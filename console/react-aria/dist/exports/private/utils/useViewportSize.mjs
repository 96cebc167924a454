import {useViewportSize as $6066a2c586ade9e1$export$d699905dd57c73ca} from "../../../private/utils/useViewportSize.mjs";




export {$6066a2c586ade9e1$export$d699905dd57c73ca as useViewportSize};
//# sourceMappingURL=useViewportSize.mjs.map
