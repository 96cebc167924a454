import {useAutocomplete as $e9f66e10c06d1e5c$export$1e40b3ca02d92d21} from "../private/autocomplete/useAutocomplete.js";




export {$e9f66e10c06d1e5c$export$1e40b3ca02d92d21 as useAutocomplete};
//# sourceMappingURL=useAutocomplete.js.map
