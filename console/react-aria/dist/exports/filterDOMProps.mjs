import {filterDOMProps as $8e9d2fae0ecb9001$export$457c3d6518dd4c6f} from "../private/utils/filterDOMProps.mjs";




export {$8e9d2fae0ecb9001$export$457c3d6518dd4c6f as filterDOMProps};
//# sourceMappingURL=filterDOMProps.mjs.map
