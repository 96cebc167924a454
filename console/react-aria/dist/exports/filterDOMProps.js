import {filterDOMProps as $6a28a4717b9a4e1c$export$457c3d6518dd4c6f} from "../private/utils/filterDOMProps.js";




export {$6a28a4717b9a4e1c$export$457c3d6518dd4c6f as filterDOMProps};
//# sourceMappingURL=filterDOMProps.js.map
