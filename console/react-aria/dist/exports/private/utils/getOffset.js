import {getOffset as $61e5818296e8f90b$export$622cea445a1c5b7d} from "../../../private/utils/getOffset.js";




export {$61e5818296e8f90b$export$622cea445a1c5b7d as getOffset};
//# sourceMappingURL=getOffset.js.map
